// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of system channel flags; bits without a name are kept. Immutable. */
public record SystemChannelFlags(long bits) implements Flags<SystemChannelFlags> {

  /** Bit 0. */
  public static final SystemChannelFlags SUPPRESS_JOIN_NOTIFICATIONS = new SystemChannelFlags(1L << 0);

  /** Bit 1. */
  public static final SystemChannelFlags SUPPRESS_PREMIUM_SUBSCRIPTIONS = new SystemChannelFlags(1L << 1);

  /** Bit 2. */
  public static final SystemChannelFlags SUPPRESS_GUILD_REMINDER_NOTIFICATIONS = new SystemChannelFlags(1L << 2);

  /** Bit 3. */
  public static final SystemChannelFlags SUPPRESS_JOIN_NOTIFICATION_REPLIES = new SystemChannelFlags(1L << 3);

  /** Bit 4. */
  public static final SystemChannelFlags SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS = new SystemChannelFlags(1L << 4);

  /** Bit 5. */
  public static final SystemChannelFlags SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES = new SystemChannelFlags(1L << 5);

  /** No bit. */
  public static final SystemChannelFlags NONE = new SystemChannelFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 SUPPRESS_JOIN_NOTIFICATIONS",
      "1 SUPPRESS_PREMIUM_SUBSCRIPTIONS",
      "2 SUPPRESS_GUILD_REMINDER_NOTIFICATIONS",
      "3 SUPPRESS_JOIN_NOTIFICATION_REPLIES",
      "4 SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS",
      "5 SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES");

  static final Codec<SystemChannelFlags> CODEC = new FlagsCodec<>(SystemChannelFlags::new, false);

  /** Returns a set of these bits. */
  public static SystemChannelFlags of(long bits) {
    return new SystemChannelFlags(bits);
  }

  /** Returns all of these together. */
  public static SystemChannelFlags of(SystemChannelFlags... flags) {
    return new SystemChannelFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<SystemChannelFlags> codec() {
    return CODEC;
  }

  @Override
  public SystemChannelFlags withBits(long other) {
    return new SystemChannelFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
