// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of guild invite flags; bits without a name are kept. Immutable. */
public record GuildInviteFlags(long bits) implements Flags<GuildInviteFlags> {

  /** Bit 0. */
  public static final GuildInviteFlags IS_GUEST_INVITE = new GuildInviteFlags(1L << 0);

  /** No bit. */
  public static final GuildInviteFlags NONE = new GuildInviteFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 IS_GUEST_INVITE");

  static final Codec<GuildInviteFlags> CODEC = new FlagsCodec<>(GuildInviteFlags::new, false);

  /** Returns a set of these bits. */
  public static GuildInviteFlags of(long bits) {
    return new GuildInviteFlags(bits);
  }

  /** Returns all of these together. */
  public static GuildInviteFlags of(GuildInviteFlags... flags) {
    return new GuildInviteFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<GuildInviteFlags> codec() {
    return CODEC;
  }

  @Override
  public GuildInviteFlags withBits(long other) {
    return new GuildInviteFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
