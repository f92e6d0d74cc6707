// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sticker format: a value of {@code StickerFormatTypes}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class StickerFormat {

  /** {@code 1}. */
  public static final StickerFormat PNG =
      new StickerFormat(1, Known.PNG);

  /** {@code 2}. */
  public static final StickerFormat APNG =
      new StickerFormat(2, Known.APNG);

  /** {@code 3}. */
  public static final StickerFormat LOTTIE =
      new StickerFormat(3, Known.LOTTIE);

  /** {@code 4}. */
  public static final StickerFormat GIF =
      new StickerFormat(4, Known.GIF);

  static final Codec<StickerFormat> CODEC =
      new ChoiceCodec.Numeric<>(StickerFormat::of, StickerFormat::value);

  private final int value;
  private final Known known;

  private StickerFormat(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static StickerFormat of(int value) {
    return switch (value) {
      case 1 -> PNG;
      case 2 -> APNG;
      case 3 -> LOTTIE;
      case 4 -> GIF;
      default -> new StickerFormat(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<StickerFormat> codec() {
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
    return other instanceof StickerFormat that && value == that.value;
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

  /** What StickerFormat knows by name. */
  public enum Known {
    /** {@code 1}. */
    PNG,
    /** {@code 2}. */
    APNG,
    /** {@code 3}. */
    LOTTIE,
    /** {@code 4}. */
    GIF,
    /** Any other value. */
    UNKNOWN
  }
}
