// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a team. Immutable; ordered by time. */
public record TeamId(long value) implements Snowflake, Comparable<TeamId> {

  static final Codec<TeamId> CODEC = new SnowflakeCodec<>(TeamId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static TeamId of(String digits) {
    return new TeamId(SnowflakeCodec.parse("team id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static TeamId of(long value) {
    return new TeamId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<TeamId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(TeamId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
