// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Button style: a value of {@code ButtonStyleTypes}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ButtonStyle {

  /** {@code 1}. */
  public static final ButtonStyle PRIMARY =
      new ButtonStyle(1, Known.PRIMARY);

  /** {@code 2}. */
  public static final ButtonStyle SECONDARY =
      new ButtonStyle(2, Known.SECONDARY);

  /** {@code 3}. */
  public static final ButtonStyle SUCCESS =
      new ButtonStyle(3, Known.SUCCESS);

  /** {@code 4}. */
  public static final ButtonStyle DANGER =
      new ButtonStyle(4, Known.DANGER);

  /** {@code 5}. */
  public static final ButtonStyle LINK =
      new ButtonStyle(5, Known.LINK);

  /** {@code 6}. */
  public static final ButtonStyle PREMIUM =
      new ButtonStyle(6, Known.PREMIUM);

  static final Codec<ButtonStyle> CODEC =
      new ChoiceCodec.Numeric<>(ButtonStyle::of, ButtonStyle::value);

  private final int value;
  private final Known known;

  private ButtonStyle(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ButtonStyle of(int value) {
    return switch (value) {
      case 1 -> PRIMARY;
      case 2 -> SECONDARY;
      case 3 -> SUCCESS;
      case 4 -> DANGER;
      case 5 -> LINK;
      case 6 -> PREMIUM;
      default -> new ButtonStyle(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ButtonStyle> codec() {
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
    return other instanceof ButtonStyle that && value == that.value;
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

  /** What ButtonStyle knows by name. */
  public enum Known {
    /** {@code 1}. */
    PRIMARY,
    /** {@code 2}. */
    SECONDARY,
    /** {@code 3}. */
    SUCCESS,
    /** {@code 4}. */
    DANGER,
    /** {@code 5}. */
    LINK,
    /** {@code 6}. */
    PREMIUM,
    /** Any other value. */
    UNKNOWN
  }
}
