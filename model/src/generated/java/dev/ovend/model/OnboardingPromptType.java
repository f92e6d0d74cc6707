// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding prompt type: a value of {@code OnboardingPromptType}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class OnboardingPromptType {

  /** {@code 0}. */
  public static final OnboardingPromptType MULTIPLE_CHOICE =
      new OnboardingPromptType(0, Known.MULTIPLE_CHOICE);

  /** {@code 1}. */
  public static final OnboardingPromptType DROPDOWN =
      new OnboardingPromptType(1, Known.DROPDOWN);

  static final Codec<OnboardingPromptType> CODEC =
      new ChoiceCodec.Numeric<>(OnboardingPromptType::of, OnboardingPromptType::value);

  private final int value;
  private final Known known;

  private OnboardingPromptType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static OnboardingPromptType of(int value) {
    return switch (value) {
      case 0 -> MULTIPLE_CHOICE;
      case 1 -> DROPDOWN;
      default -> new OnboardingPromptType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptType> codec() {
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
    return other instanceof OnboardingPromptType that && value == that.value;
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

  /** What OnboardingPromptType knows by name. */
  public enum Known {
    /** {@code 0}. */
    MULTIPLE_CHOICE,
    /** {@code 1}. */
    DROPDOWN,
    /** Any other value. */
    UNKNOWN
  }
}
