// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Auto moderation keyword preset: a value of {@code AutomodKeywordPresetType}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AutoModerationKeywordPreset {

  /** {@code 1}. */
  public static final AutoModerationKeywordPreset PROFANITY =
      new AutoModerationKeywordPreset(1, Known.PROFANITY);

  /** {@code 2}. */
  public static final AutoModerationKeywordPreset SEXUAL_CONTENT =
      new AutoModerationKeywordPreset(2, Known.SEXUAL_CONTENT);

  /** {@code 3}. */
  public static final AutoModerationKeywordPreset SLURS =
      new AutoModerationKeywordPreset(3, Known.SLURS);

  static final Codec<AutoModerationKeywordPreset> CODEC =
      new ChoiceCodec.Numeric<>(AutoModerationKeywordPreset::of, AutoModerationKeywordPreset::value);

  private final int value;
  private final Known known;

  private AutoModerationKeywordPreset(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AutoModerationKeywordPreset of(int value) {
    return switch (value) {
      case 1 -> PROFANITY;
      case 2 -> SEXUAL_CONTENT;
      case 3 -> SLURS;
      default -> new AutoModerationKeywordPreset(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AutoModerationKeywordPreset> codec() {
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
    return other instanceof AutoModerationKeywordPreset that && value == that.value;
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

  /** What AutoModerationKeywordPreset knows by name. */
  public enum Known {
    /** {@code 1}. */
    PROFANITY,
    /** {@code 2}. */
    SEXUAL_CONTENT,
    /** {@code 3}. */
    SLURS,
    /** Any other value. */
    UNKNOWN
  }
}
