// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Text input style: a value of {@code TextInputStyleTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class TextInputStyle {

  /** {@code 1}. */
  public static final TextInputStyle SHORT =
      new TextInputStyle(1, Known.SHORT);

  /** {@code 2}. */
  public static final TextInputStyle PARAGRAPH =
      new TextInputStyle(2, Known.PARAGRAPH);

  static final Codec<TextInputStyle> CODEC =
      new ChoiceCodec.Numeric<>(TextInputStyle::of, TextInputStyle::value);

  private final int value;
  private final Known known;

  private TextInputStyle(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static TextInputStyle of(int value) {
    return switch (value) {
      case 1 -> SHORT;
      case 2 -> PARAGRAPH;
      default -> new TextInputStyle(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<TextInputStyle> codec() {
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
    return other instanceof TextInputStyle that && value == that.value;
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

  /** What TextInputStyle knows by name. */
  public enum Known {
    /** {@code 1}. */
    SHORT,
    /** {@code 2}. */
    PARAGRAPH,
    /** Any other value. */
    UNKNOWN
  }
}
