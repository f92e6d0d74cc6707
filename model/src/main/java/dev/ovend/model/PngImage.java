package dev.ovend.model;

/** An image that exists as PNG only. Immutable. */
public final class PngImage implements CdnImage {

  private final String path;

  PngImage(String path) {
    this.path = path;
  }

  @Override
  public CdnUrl png() {
    return new CdnUrl(path + ".png", false, null);
  }

  /** Returns it as PNG. */
  @Override
  public CdnUrl best() {
    return png();
  }
}
