package dev.ovend.model;

/** An image that never moves. Immutable. */
public final class StillImage implements CdnImage {

  private final String path;

  StillImage(String path) {
    this.path = path;
  }

  @Override
  public CdnUrl png() {
    return new CdnUrl(path + ".png", false, null);
  }

  /** Returns it as JPEG. */
  public CdnUrl jpeg() {
    return new CdnUrl(path + ".jpg", false, null);
  }

  /** Returns it as WebP. */
  public CdnUrl webp() {
    return new CdnUrl(path + ".webp", false, null);
  }

  /** Returns it as WebP. */
  @Override
  public CdnUrl best() {
    return webp();
  }
}
