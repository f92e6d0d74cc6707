// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** A set of channel flags; bits without a name are kept. Immutable. */
public record ChannelFlags(long bits) implements Flags<ChannelFlags> {

  /** Bit 0. */
  public static final ChannelFlags GUILD_FEED_REMOVED = new ChannelFlags(1L << 0);

  /** Bit 1. */
  public static final ChannelFlags PINNED = new ChannelFlags(1L << 1);

  /** Bit 2. */
  public static final ChannelFlags ACTIVE_CHANNELS_REMOVED = new ChannelFlags(1L << 2);

  /** Bit 4. */
  public static final ChannelFlags REQUIRE_TAG = new ChannelFlags(1L << 4);

  /** Bit 5. */
  public static final ChannelFlags IS_SPAM = new ChannelFlags(1L << 5);

  /** Bit 7. */
  public static final ChannelFlags IS_GUILD_RESOURCE_CHANNEL = new ChannelFlags(1L << 7);

  /** Bit 8. */
  public static final ChannelFlags CLYDE_AI = new ChannelFlags(1L << 8);

  /** Bit 9. */
  public static final ChannelFlags IS_SCHEDULED_FOR_DELETION = new ChannelFlags(1L << 9);

  /** Bit 15. */
  public static final ChannelFlags HIDE_MEDIA_DOWNLOAD_OPTIONS = new ChannelFlags(1L << 15);

  /** Bit 21. */
  public static final ChannelFlags IS_SPOILER_CHANNEL = new ChannelFlags(1L << 21);

  /** No bit. */
  public static final ChannelFlags NONE = new ChannelFlags(0);

  private static final String[] NAMES = FlagsCodec.names(
      "0 GUILD_FEED_REMOVED",
      "1 PINNED",
      "2 ACTIVE_CHANNELS_REMOVED",
      "4 REQUIRE_TAG",
      "5 IS_SPAM",
      "7 IS_GUILD_RESOURCE_CHANNEL",
      "8 CLYDE_AI",
      "9 IS_SCHEDULED_FOR_DELETION",
      "15 HIDE_MEDIA_DOWNLOAD_OPTIONS",
      "21 IS_SPOILER_CHANNEL");

  static final Codec<ChannelFlags> CODEC = new FlagsCodec<>(ChannelFlags::new, false);

  /** Returns a set of these bits. */
  public static ChannelFlags of(long bits) {
    return new ChannelFlags(bits);
  }

  /** Returns all of these together. */
  public static ChannelFlags of(ChannelFlags... flags) {
    return new ChannelFlags(FlagsCodec.union(flags));
  }

  /** Returns what reads and writes it. */
  public static Codec<ChannelFlags> codec() {
    return CODEC;
  }

  @Override
  public ChannelFlags withBits(long other) {
    return new ChannelFlags(other);
  }

  /** Returns the names of the bits, joined by bars. */
  @Override
  public String toString() {
    return FlagsCodec.text(bits, NAMES);
  }
}
