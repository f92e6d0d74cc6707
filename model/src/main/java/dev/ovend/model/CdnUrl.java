package dev.ovend.model;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where an image is found in one format, and of what size it is wanted. Immutable. */
public final class CdnUrl {

  private final String file;
  private final boolean animated;
  private final @Nullable AssetSize size;

  CdnUrl(String file, boolean animated, @Nullable AssetSize size) {
    this.file = file;
    this.animated = animated;
    this.size = size;
  }

  /** Returns the same image, not larger than this. Without a size, Discord chooses one. */
  public CdnUrl size(AssetSize pixels) {
    return new CdnUrl(file, animated, pixels);
  }

  /**
   * Returns the same image, not larger than this.
   *
   * @throws IllegalArgumentException unless {@code pixels} is a power of two from 16 to 4096
   */
  public CdnUrl size(int pixels) {
    return size(AssetSize.of(pixels));
  }

  /** Returns the address. */
  public URI uri() {
    return URI.create(toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CdnUrl that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** Returns the address as text. */
  @Override
  public String toString() {
    StringBuilder url = new StringBuilder(Cdn.BASE).append(file);
    char separator = '?';
    if (animated) {
      url.append(separator).append("animated=true");
      separator = '&';
    }
    if (size != null) {
      url.append(separator).append("size=").append(size.pixels());
    }
    return url.toString();
  }
}
