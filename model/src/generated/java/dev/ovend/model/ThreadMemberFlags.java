// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of thread member flags; bits without a name are kept. Immutable. */
public record ThreadMemberFlags(long bits) implements Flags<ThreadMemberFlags> {

  /** Bit 0. */
  public static final ThreadMemberFlags HAS_INTERACTED = new ThreadMemberFlags(1L << 0);

  /** Bit 1. */
  public static final ThreadMemberFlags ALL_MESSAGES = new ThreadMemberFlags(1L << 1);

  /** Bit 2. */
  public static final ThreadMemberFlags ONLY_MENTIONS = new ThreadMemberFlags(1L << 2);

  /** Bit 3. */
  public static final ThreadMemberFlags NO_MESSAGES = new ThreadMemberFlags(1L << 3);

  /** No bit. */
  public static final ThreadMemberFlags NONE = new ThreadMemberFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 HAS_INTERACTED",
      "1 ALL_MESSAGES",
      "2 ONLY_MENTIONS",
      "3 NO_MESSAGES");

  static final Codec<ThreadMemberFlags> CODEC = new FlagsCodec<>(ThreadMemberFlags::new, false);

  /** Returns a set of these bits. */
  public static ThreadMemberFlags of(long bits) {
    return new ThreadMemberFlags(bits);
  }

  /** Returns all of these together. */
  public static ThreadMemberFlags of(ThreadMemberFlags... flags) {
    return new ThreadMemberFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<ThreadMemberFlags> codec() {
    return CODEC;
  }

  @Override
  public ThreadMemberFlags withBits(long other) {
    return new ThreadMemberFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
