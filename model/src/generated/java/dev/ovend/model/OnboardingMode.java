// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding mode: a value of {@code GuildOnboardingMode}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class OnboardingMode {

  /** {@code 0}. */
  public static final OnboardingMode DEFAULT =
      new OnboardingMode(0, Known.DEFAULT);

  /** {@code 1}. */
  public static final OnboardingMode ADVANCED =
      new OnboardingMode(1, Known.ADVANCED);

  static final Codec<OnboardingMode> CODEC =
      new ChoiceCodec.Numeric<>(OnboardingMode::of, OnboardingMode::value);

  private final int value;
  private final Known known;

  private OnboardingMode(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static OnboardingMode of(int value) {
    return switch (value) {
      case 0 -> DEFAULT;
      case 1 -> ADVANCED;
      default -> new OnboardingMode(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingMode> codec() {
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
    return other instanceof OnboardingMode that && value == that.value;
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

  /** What OnboardingMode knows by name. */
  public enum Known {
    /** {@code 0}. */
    DEFAULT,
    /** {@code 1}. */
    ADVANCED,
    /** Any other value. */
    UNKNOWN
  }
}
