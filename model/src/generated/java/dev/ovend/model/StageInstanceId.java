// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a stage instance. Immutable; ordered by time. */
public record StageInstanceId(long value) implements Snowflake, Comparable<StageInstanceId> {

  static final Codec<StageInstanceId> CODEC = new SnowflakeCodec<>(StageInstanceId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static StageInstanceId of(String digits) {
    return new StageInstanceId(SnowflakeCodec.parse("stage instance id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static StageInstanceId of(long value) {
    return new StageInstanceId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<StageInstanceId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(StageInstanceId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
