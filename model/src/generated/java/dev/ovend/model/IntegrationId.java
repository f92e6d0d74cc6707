// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an integration. Immutable; ordered by time. */
public record IntegrationId(long value) implements Snowflake, Comparable<IntegrationId> {

  static final Codec<IntegrationId> CODEC = new SnowflakeCodec<>(IntegrationId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static IntegrationId of(String digits) {
    return new IntegrationId(SnowflakeCodec.parse("integration id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static IntegrationId of(long value) {
    return new IntegrationId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegrationId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(IntegrationId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
