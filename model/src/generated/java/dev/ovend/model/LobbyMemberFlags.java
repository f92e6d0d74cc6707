// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of lobby member flags; bits without a name are kept. Immutable. */
public record LobbyMemberFlags(long bits) implements Flags<LobbyMemberFlags> {

  /** Bit 0. */
  public static final LobbyMemberFlags CAN_LINK_LOBBY = new LobbyMemberFlags(1L << 0);

  /** No bit. */
  public static final LobbyMemberFlags NONE = new LobbyMemberFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 CAN_LINK_LOBBY");

  static final Codec<LobbyMemberFlags> CODEC = new FlagsCodec<>(LobbyMemberFlags::new, false);

  /** Returns a set of these bits. */
  public static LobbyMemberFlags of(long bits) {
    return new LobbyMemberFlags(bits);
  }

  /** Returns all of these together. */
  public static LobbyMemberFlags of(LobbyMemberFlags... flags) {
    return new LobbyMemberFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<LobbyMemberFlags> codec() {
    return CODEC;
  }

  @Override
  public LobbyMemberFlags withBits(long other) {
    return new LobbyMemberFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
