// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a subscription. Immutable; ordered by time. */
public record SubscriptionId(long value) implements Snowflake, Comparable<SubscriptionId> {

  static final Codec<SubscriptionId> CODEC = new SnowflakeCodec<>(SubscriptionId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static SubscriptionId of(String digits) {
    return new SubscriptionId(SnowflakeCodec.parse("subscription id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static SubscriptionId of(long value) {
    return new SubscriptionId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<SubscriptionId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(SubscriptionId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
