package dev.ovend.model;

/** How large an image from {@link Cdn} may be: the length of its longer side in pixels. */
public enum AssetSize {
  /** 16 pixels. */
  S16(16),
  /** 32 pixels. */
  S32(32),
  /** 64 pixels. */
  S64(64),
  /** 128 pixels. */
  S128(128),
  /** 256 pixels. */
  S256(256),
  /** 512 pixels. */
  S512(512),
  /** 1024 pixels. */
  S1024(1024),
  /** 2048 pixels. */
  S2048(2048),
  /** 4096 pixels. */
  S4096(4096);

  private final int pixels;

  AssetSize(int pixels) {
    this.pixels = pixels;
  }

  /**
   * Returns the size of this many pixels.
   *
   * @throws IllegalArgumentException unless it is a power of two from 16 to 4096
   */
  public static AssetSize of(int pixels) {
    for (AssetSize size : values()) {
      if (size.pixels == pixels) {
        return size;
      }
    }
    throw new IllegalArgumentException(
        "size: " + pixels + " (expected: a power of two from 16 to 4096)");
  }

  /** Returns the pixels. */
  public int pixels() {
    return pixels;
  }
}
