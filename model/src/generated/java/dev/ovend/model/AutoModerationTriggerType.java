// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Auto moderation trigger type: a value of {@code AutomodTriggerType}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AutoModerationTriggerType {

  /** {@code 1}. */
  public static final AutoModerationTriggerType KEYWORD =
      new AutoModerationTriggerType(1, Known.KEYWORD);

  /** {@code 5}. */
  public static final AutoModerationTriggerType MENTION_SPAM =
      new AutoModerationTriggerType(5, Known.MENTION_SPAM);

  /** {@code 3}. */
  public static final AutoModerationTriggerType SPAM =
      new AutoModerationTriggerType(3, Known.SPAM);

  /** {@code 4}. */
  public static final AutoModerationTriggerType KEYWORD_PRESET =
      new AutoModerationTriggerType(4, Known.KEYWORD_PRESET);

  /** {@code 6}. */
  public static final AutoModerationTriggerType MEMBER_PROFILE =
      new AutoModerationTriggerType(6, Known.MEMBER_PROFILE);

  static final Codec<AutoModerationTriggerType> CODEC =
      new ChoiceCodec.Numeric<>(AutoModerationTriggerType::of, AutoModerationTriggerType::value);

  private final int value;
  private final Known known;

  private AutoModerationTriggerType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AutoModerationTriggerType of(int value) {
    return switch (value) {
      case 1 -> KEYWORD;
      case 5 -> MENTION_SPAM;
      case 3 -> SPAM;
      case 4 -> KEYWORD_PRESET;
      case 6 -> MEMBER_PROFILE;
      default -> new AutoModerationTriggerType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AutoModerationTriggerType> codec() {
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
    return other instanceof AutoModerationTriggerType that && value == that.value;
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

  /** What AutoModerationTriggerType knows by name. */
  public enum Known {
    /** {@code 1}. */
    KEYWORD,
    /** {@code 5}. */
    MENTION_SPAM,
    /** {@code 3}. */
    SPAM,
    /** {@code 4}. */
    KEYWORD_PRESET,
    /** {@code 6}. */
    MEMBER_PROFILE,
    /** Any other value. */
    UNKNOWN
  }
}
