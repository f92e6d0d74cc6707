// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an interaction. Immutable; ordered by time. */
public record InteractionId(long value) implements Snowflake, Comparable<InteractionId> {

  static final Codec<InteractionId> CODEC = new SnowflakeCodec<>(InteractionId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static InteractionId of(String digits) {
    return new InteractionId(SnowflakeCodec.parse("interaction id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static InteractionId of(long value) {
    return new InteractionId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(InteractionId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
