// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of sku flags; bits without a name are kept. Immutable. */
public record SkuFlags(long bits) implements Flags<SkuFlags> {

  /** Bit 2. */
  public static final SkuFlags AVAILABLE = new SkuFlags(1L << 2);

  /** Bit 7. */
  public static final SkuFlags GUILD_SUBSCRIPTION = new SkuFlags(1L << 7);

  /** Bit 8. */
  public static final SkuFlags USER_SUBSCRIPTION = new SkuFlags(1L << 8);

  /** No bit. */
  public static final SkuFlags NONE = new SkuFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "2 AVAILABLE",
      "7 GUILD_SUBSCRIPTION",
      "8 USER_SUBSCRIPTION");

  static final Codec<SkuFlags> CODEC = new FlagsCodec<>(SkuFlags::new, false);

  /** Returns a set of these bits. */
  public static SkuFlags of(long bits) {
    return new SkuFlags(bits);
  }

  /** Returns all of these together. */
  public static SkuFlags of(SkuFlags... flags) {
    return new SkuFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuFlags> codec() {
    return CODEC;
  }

  @Override
  public SkuFlags withBits(long other) {
    return new SkuFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
