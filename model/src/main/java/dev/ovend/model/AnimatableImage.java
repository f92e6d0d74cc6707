package dev.ovend.model;

/** An image that may move, such as an avatar. Immutable. */
public final class AnimatableImage implements CdnImage {

  private final String path;
  private final boolean animated;

  AnimatableImage(String path, boolean animated) {
    this.path = path;
    this.animated = animated;
  }

  /** Returns whether it moves. */
  public boolean animated() {
    return animated;
  }

  @Override
  public CdnUrl png() {
    return new CdnUrl(path + ".png", false, null);
  }

  /** Returns it as JPEG, which stands still. */
  public CdnUrl jpeg() {
    return new CdnUrl(path + ".jpg", false, null);
  }

  /** Returns it as WebP that stands still. */
  public CdnUrl webp() {
    return new CdnUrl(path + ".webp", false, null);
  }

  /**
   * Returns it as WebP that moves.
   *
   * @throws IllegalStateException if it does not move; see {@link #animated()}
   */
  public CdnUrl animatedWebp() {
    requireAnimated("animated WebP");
    return new CdnUrl(path + ".webp", true, null);
  }

  /**
   * Returns it as GIF. What was uploaded as WebP or AVIF looks better as {@link #animatedWebp()}.
   *
   * @throws IllegalStateException if it does not move; see {@link #animated()}
   */
  public CdnUrl gif() {
    requireAnimated("GIF");
    return new CdnUrl(path + ".gif", false, null);
  }

  /** Returns it as WebP, which moves if the image does. */
  @Override
  public CdnUrl best() {
    return animated ? animatedWebp() : webp();
  }

  private void requireAnimated(String format) {
    if (!animated) {
      throw new IllegalStateException(
          path + ": does not move, so there is no " + format + " of it; use best() or png()");
    }
  }
}
