// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a sku. Immutable; ordered by time. */
public record SkuId(long value) implements Snowflake, Comparable<SkuId> {

  static final Codec<SkuId> CODEC = new SnowflakeCodec<>(SkuId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static SkuId of(String digits) {
    return new SkuId(SnowflakeCodec.parse("sku id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static SkuId of(long value) {
    return new SkuId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(SkuId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
