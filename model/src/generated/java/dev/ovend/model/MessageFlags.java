// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of message flags; bits without a name are kept. Immutable. */
public record MessageFlags(long bits) implements Flags<MessageFlags> {

  /** Bit 0. */
  public static final MessageFlags CROSSPOSTED = new MessageFlags(1L << 0);

  /** Bit 1. */
  public static final MessageFlags IS_CROSSPOST = new MessageFlags(1L << 1);

  /** Bit 2. */
  public static final MessageFlags SUPPRESS_EMBEDS = new MessageFlags(1L << 2);

  /** Bit 3. */
  public static final MessageFlags SOURCE_MESSAGE_DELETED = new MessageFlags(1L << 3);

  /** Bit 4. */
  public static final MessageFlags URGENT = new MessageFlags(1L << 4);

  /** Bit 5. */
  public static final MessageFlags HAS_THREAD = new MessageFlags(1L << 5);

  /** Bit 6. */
  public static final MessageFlags EPHEMERAL = new MessageFlags(1L << 6);

  /** Bit 7. */
  public static final MessageFlags LOADING = new MessageFlags(1L << 7);

  /** Bit 8. */
  public static final MessageFlags FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = new MessageFlags(1L << 8);

  /** Bit 10. */
  public static final MessageFlags SHOULD_SHOW_LINK_NOT_DISCORD_WARNING = new MessageFlags(1L << 10);

  /** Bit 12. */
  public static final MessageFlags SUPPRESS_NOTIFICATIONS = new MessageFlags(1L << 12);

  /** Bit 13. */
  public static final MessageFlags IS_VOICE_MESSAGE = new MessageFlags(1L << 13);

  /** Bit 14. */
  public static final MessageFlags HAS_SNAPSHOT = new MessageFlags(1L << 14);

  /** Bit 15. */
  public static final MessageFlags IS_COMPONENTS_V2 = new MessageFlags(1L << 15);

  /** No bit. */
  public static final MessageFlags NONE = new MessageFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 CROSSPOSTED",
      "1 IS_CROSSPOST",
      "2 SUPPRESS_EMBEDS",
      "3 SOURCE_MESSAGE_DELETED",
      "4 URGENT",
      "5 HAS_THREAD",
      "6 EPHEMERAL",
      "7 LOADING",
      "8 FAILED_TO_MENTION_SOME_ROLES_IN_THREAD",
      "10 SHOULD_SHOW_LINK_NOT_DISCORD_WARNING",
      "12 SUPPRESS_NOTIFICATIONS",
      "13 IS_VOICE_MESSAGE",
      "14 HAS_SNAPSHOT",
      "15 IS_COMPONENTS_V2");

  static final Codec<MessageFlags> CODEC = new FlagsCodec<>(MessageFlags::new, false);

  /** Returns a set of these bits. */
  public static MessageFlags of(long bits) {
    return new MessageFlags(bits);
  }

  /** Returns all of these together. */
  public static MessageFlags of(MessageFlags... flags) {
    return new MessageFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageFlags> codec() {
    return CODEC;
  }

  @Override
  public MessageFlags withBits(long other) {
    return new MessageFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
