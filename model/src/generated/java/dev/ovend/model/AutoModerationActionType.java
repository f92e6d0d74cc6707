// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Auto moderation action type: a value of {@code AutomodActionType}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AutoModerationActionType {

  /** {@code 1}. */
  public static final AutoModerationActionType BLOCK_MESSAGE =
      new AutoModerationActionType(1, Known.BLOCK_MESSAGE);

  /** {@code 2}. */
  public static final AutoModerationActionType SEND_ALERT_MESSAGE =
      new AutoModerationActionType(2, Known.SEND_ALERT_MESSAGE);

  /** {@code 3}. */
  public static final AutoModerationActionType TIMEOUT =
      new AutoModerationActionType(3, Known.TIMEOUT);

  /** {@code 4}. */
  public static final AutoModerationActionType BLOCK_MEMBER_INTERACTION =
      new AutoModerationActionType(4, Known.BLOCK_MEMBER_INTERACTION);

  static final Codec<AutoModerationActionType> CODEC =
      new ChoiceCodec.Numeric<>(AutoModerationActionType::of, AutoModerationActionType::value);

  private final int value;
  private final Known known;

  private AutoModerationActionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AutoModerationActionType of(int value) {
    return switch (value) {
      case 1 -> BLOCK_MESSAGE;
      case 2 -> SEND_ALERT_MESSAGE;
      case 3 -> TIMEOUT;
      case 4 -> BLOCK_MEMBER_INTERACTION;
      default -> new AutoModerationActionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AutoModerationActionType> codec() {
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
    return other instanceof AutoModerationActionType that && value == that.value;
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

  /** What AutoModerationActionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    BLOCK_MESSAGE,
    /** {@code 2}. */
    SEND_ALERT_MESSAGE,
    /** {@code 3}. */
    TIMEOUT,
    /** {@code 4}. */
    BLOCK_MEMBER_INTERACTION,
    /** Any other value. */
    UNKNOWN
  }
}
