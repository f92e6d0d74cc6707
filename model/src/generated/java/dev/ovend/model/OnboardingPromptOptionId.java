// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an onboarding prompt option. Immutable; ordered by time. */
public record OnboardingPromptOptionId(long value) implements Snowflake, Comparable<OnboardingPromptOptionId> {

  static final Codec<OnboardingPromptOptionId> CODEC = new SnowflakeCodec<>(OnboardingPromptOptionId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static OnboardingPromptOptionId of(String digits) {
    return new OnboardingPromptOptionId(SnowflakeCodec.parse("onboarding prompt option id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static OnboardingPromptOptionId of(long value) {
    return new OnboardingPromptOptionId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptOptionId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(OnboardingPromptOptionId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
