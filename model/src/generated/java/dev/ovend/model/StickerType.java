// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sticker type: a value of {@code StickerTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class StickerType {

  /** {@code 1}. */
  public static final StickerType STANDARD =
      new StickerType(1, Known.STANDARD);

  /** {@code 2}. */
  public static final StickerType GUILD =
      new StickerType(2, Known.GUILD);

  static final Codec<StickerType> CODEC =
      new ChoiceCodec.Numeric<>(StickerType::of, StickerType::value);

  private final int value;
  private final Known known;

  private StickerType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static StickerType of(int value) {
    return switch (value) {
      case 1 -> STANDARD;
      case 2 -> GUILD;
      default -> new StickerType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<StickerType> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public int value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StickerType that && value == that.value;
  }

  @Override
  public int hashCode() {
    return value;
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? Integer.toString(value) : known.name();
  }

  /** What StickerType knows by name. */
  public enum Known {
    /** {@code 1}. */
    STANDARD,
    /** {@code 2}. */
    GUILD,
    /** Any other value. */
    UNKNOWN
  }
}
