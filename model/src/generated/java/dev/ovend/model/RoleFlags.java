// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of role flags; bits without a name are kept. Immutable. */
public record RoleFlags(long bits) implements Flags<RoleFlags> {

  /** Bit 0. */
  public static final RoleFlags IN_PROMPT = new RoleFlags(1L << 0);

  /** No bit. */
  public static final RoleFlags NONE = new RoleFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 IN_PROMPT");

  static final Codec<RoleFlags> CODEC = new FlagsCodec<>(RoleFlags::new, false);

  /** Returns a set of these bits. */
  public static RoleFlags of(long bits) {
    return new RoleFlags(bits);
  }

  /** Returns all of these together. */
  public static RoleFlags of(RoleFlags... flags) {
    return new RoleFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<RoleFlags> codec() {
    return CODEC;
  }

  @Override
  public RoleFlags withBits(long other) {
    return new RoleFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
