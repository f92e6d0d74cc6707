// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of a sticker pack. Immutable; ordered by time. */
public record StickerPackId(long value) implements Snowflake, Comparable<StickerPackId> {

  static final Codec<StickerPackId> CODEC = new SnowflakeCodec<>(StickerPackId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static StickerPackId of(String digits) {
    return new StickerPackId(SnowflakeCodec.parse("sticker pack id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static StickerPackId of(long value) {
    return new StickerPackId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<StickerPackId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(StickerPackId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
