package dev.ovend.model;

/**
 * An image on Discord's CDN. What formats it has is told by its kind, so that a format that Discord
 * does not have does not compile.
 */
public sealed interface CdnImage permits PngImage, StillImage, AnimatableImage {

  /** Returns it as PNG; what moves stands still, except for an {@link Cdn#avatarDecoration}. */
  CdnUrl png();

  /**
   * Returns it in the format that Discord recommends: as WebP, which moves if the image does, or as
   * PNG if there is nothing else.
   */
  CdnUrl best();
}
