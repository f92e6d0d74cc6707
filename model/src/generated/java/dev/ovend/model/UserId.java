// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a user. Immutable; ordered by time. */
public record UserId(long value) implements Snowflake, Comparable<UserId> {

  static final Codec<UserId> CODEC = new SnowflakeCodec<>(UserId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static UserId of(String digits) {
    return new UserId(SnowflakeCodec.parse("user id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static UserId of(long value) {
    return new UserId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<UserId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(UserId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
