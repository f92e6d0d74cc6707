// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a forum tag. Immutable; ordered by time. */
public record ForumTagId(long value) implements Snowflake, Comparable<ForumTagId> {

  static final Codec<ForumTagId> CODEC = new SnowflakeCodec<>(ForumTagId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static ForumTagId of(String digits) {
    return new ForumTagId(SnowflakeCodec.parse("forum tag id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static ForumTagId of(long value) {
    return new ForumTagId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<ForumTagId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(ForumTagId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
