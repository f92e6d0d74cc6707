// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;

/** The id of an onboarding prompt. Immutable; ordered by time. */
public record OnboardingPromptId(long value) implements Snowflake, Comparable<OnboardingPromptId> {

  static final Codec<OnboardingPromptId> CODEC = new SnowflakeCodec<>(OnboardingPromptId::new);

  /**
   * Returns an id.
   *
   * @throws IllegalArgumentException unless it is 1 to 20 digits of at most 64 bits
   */
  public static OnboardingPromptId of(String digits) {
    return new OnboardingPromptId(SnowflakeCodec.parse("onboarding prompt id", digits));
  }

  /** Returns an id of these 64 bits, unsigned. */
  public static OnboardingPromptId of(long value) {
    return new OnboardingPromptId(value);
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptId> codec() {
    return CODEC;
  }

  @Override
  public int compareTo(OnboardingPromptId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return Long.toUnsignedString(value);
  }
}
