// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an application. Immutable; ordered by time. */
public record ApplicationId(long value) implements Snowflake, Comparable<ApplicationId> {

  static final Codec<ApplicationId> CODEC = new SnowflakeCodec<>(ApplicationId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static ApplicationId of(String digits) {
    return new ApplicationId(SnowflakeCodec.parse("application id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static ApplicationId of(long value) {
    return new ApplicationId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(ApplicationId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
