// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Base theme: a value of {@code MessageShareCustomUserThemeBaseTheme}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class BaseTheme {

  /** {@code 0}. */
  public static final BaseTheme UNSET =
      new BaseTheme(0, Known.UNSET);

  /** {@code 1}. */
  public static final BaseTheme DARK =
      new BaseTheme(1, Known.DARK);

  /** {@code 2}. */
  public static final BaseTheme LIGHT =
      new BaseTheme(2, Known.LIGHT);

  /** {@code 3}. */
  public static final BaseTheme DARKER =
      new BaseTheme(3, Known.DARKER);

  /** {@code 4}. */
  public static final BaseTheme MIDNIGHT =
      new BaseTheme(4, Known.MIDNIGHT);

  static final Codec<BaseTheme> CODEC =
      new ChoiceCodec.Numeric<>(BaseTheme::of, BaseTheme::value);

  private final int value;
  private final Known known;

  private BaseTheme(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static BaseTheme of(int value) {
    return switch (value) {
      case 0 -> UNSET;
      case 1 -> DARK;
      case 2 -> LIGHT;
      case 3 -> DARKER;
      case 4 -> MIDNIGHT;
      default -> new BaseTheme(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<BaseTheme> codec() {
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
    return other instanceof BaseTheme that && value == that.value;
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

  /** What BaseTheme knows by name. */
  public enum Known {
    /** {@code 0}. */
    UNSET,
    /** {@code 1}. */
    DARK,
    /** {@code 2}. */
    LIGHT,
    /** {@code 3}. */
    DARKER,
    /** {@code 4}. */
    MIDNIGHT,
    /** Any other value. */
    UNKNOWN
  }
}
