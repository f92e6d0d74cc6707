// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a sound. Immutable; ordered by time. */
public record SoundId(long value) implements Snowflake, Comparable<SoundId> {

  static final Codec<SoundId> CODEC = new SnowflakeCodec<>(SoundId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static SoundId of(String digits) {
    return new SoundId(SnowflakeCodec.parse("sound id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static SoundId of(long value) {
    return new SoundId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<SoundId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(SoundId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
