// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a channel. Immutable; ordered by time. */
public record ChannelId(long value) implements Snowflake, Comparable<ChannelId> {

  static final Codec<ChannelId> CODEC = new SnowflakeCodec<>(ChannelId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static ChannelId of(String digits) {
    return new ChannelId(SnowflakeCodec.parse("channel id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static ChannelId of(long value) {
    return new ChannelId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<ChannelId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(ChannelId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
