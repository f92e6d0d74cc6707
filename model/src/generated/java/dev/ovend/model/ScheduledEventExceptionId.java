// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a scheduled event exception. Immutable; ordered by time. */
public record ScheduledEventExceptionId(long value) implements Snowflake, Comparable<ScheduledEventExceptionId> {

  static final Codec<ScheduledEventExceptionId> CODEC = new SnowflakeCodec<>(ScheduledEventExceptionId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static ScheduledEventExceptionId of(String digits) {
    return new ScheduledEventExceptionId(SnowflakeCodec.parse("scheduled event exception id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static ScheduledEventExceptionId of(long value) {
    return new ScheduledEventExceptionId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventExceptionId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(ScheduledEventExceptionId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
