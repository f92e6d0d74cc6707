// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of embed flags; bits without a name are kept. Immutable. */
public record EmbedFlags(long bits) implements Flags<EmbedFlags> {

  /** Bit 5. */
  public static final EmbedFlags IS_CONTENT_INVENTORY_ENTRY = new EmbedFlags(1L << 5);

  /** No bit. */
  public static final EmbedFlags NONE = new EmbedFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "5 IS_CONTENT_INVENTORY_ENTRY");

  static final Codec<EmbedFlags> CODEC = new FlagsCodec<>(EmbedFlags::new, false);

  /** Returns a set of these bits. */
  public static EmbedFlags of(long bits) {
    return new EmbedFlags(bits);
  }

  /** Returns all of these together. */
  public static EmbedFlags of(EmbedFlags... flags) {
    return new EmbedFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedFlags> codec() {
    return CODEC;
  }

  @Override
  public EmbedFlags withBits(long other) {
    return new EmbedFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
