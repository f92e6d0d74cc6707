// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a role. Immutable; ordered by time. */
public record RoleId(long value) implements Snowflake, Comparable<RoleId> {

  static final Codec<RoleId> CODEC = new SnowflakeCodec<>(RoleId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static RoleId of(String digits) {
    return new RoleId(SnowflakeCodec.parse("role id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static RoleId of(long value) {
    return new RoleId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<RoleId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(RoleId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
