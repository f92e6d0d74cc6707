// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a scheduled event. Immutable; ordered by time. */
public record ScheduledEventId(long value) implements Snowflake, Comparable<ScheduledEventId> {

  static final Codec<ScheduledEventId> CODEC = new SnowflakeCodec<>(ScheduledEventId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static ScheduledEventId of(String digits) {
    return new ScheduledEventId(SnowflakeCodec.parse("scheduled event id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static ScheduledEventId of(long value) {
    return new ScheduledEventId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(ScheduledEventId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
