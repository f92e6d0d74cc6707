// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a guild. Immutable; ordered by time. */
public record GuildId(long value) implements Snowflake, Comparable<GuildId> {

  static final Codec<GuildId> CODEC = new SnowflakeCodec<>(GuildId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static GuildId of(String digits) {
    return new GuildId(SnowflakeCodec.parse("guild id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static GuildId of(long value) {
    return new GuildId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<GuildId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(GuildId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
