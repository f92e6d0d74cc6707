// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an entitlement. Immutable; ordered by time. */
public record EntitlementId(long value) implements Snowflake, Comparable<EntitlementId> {

  static final Codec<EntitlementId> CODEC = new SnowflakeCodec<>(EntitlementId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static EntitlementId of(String digits) {
    return new EntitlementId(SnowflakeCodec.parse("entitlement id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static EntitlementId of(long value) {
    return new EntitlementId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<EntitlementId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(EntitlementId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
