// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a join request. Immutable; ordered by time. */
public record JoinRequestId(long value) implements Snowflake, Comparable<JoinRequestId> {

  static final Codec<JoinRequestId> CODEC = new SnowflakeCodec<>(JoinRequestId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static JoinRequestId of(String digits) {
    return new JoinRequestId(SnowflakeCodec.parse("join request id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static JoinRequestId of(long value) {
    return new JoinRequestId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<JoinRequestId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(JoinRequestId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
