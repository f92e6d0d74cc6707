// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a sticker. Immutable; ordered by time. */
public record StickerId(long value) implements Snowflake, Comparable<StickerId> {

  static final Codec<StickerId> CODEC = new SnowflakeCodec<>(StickerId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static StickerId of(String digits) {
    return new StickerId(SnowflakeCodec.parse("sticker id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static StickerId of(long value) {
    return new StickerId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<StickerId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(StickerId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
