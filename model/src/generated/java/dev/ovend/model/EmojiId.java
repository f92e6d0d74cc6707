// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an emoji. Immutable; ordered by time. */
public record EmojiId(long value) implements Snowflake, Comparable<EmojiId> {

  static final Codec<EmojiId> CODEC = new SnowflakeCodec<>(EmojiId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static EmojiId of(String digits) {
    return new EmojiId(SnowflakeCodec.parse("emoji id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static EmojiId of(long value) {
    return new EmojiId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<EmojiId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(EmojiId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
