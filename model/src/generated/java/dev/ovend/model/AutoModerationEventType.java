// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Auto moderation event type: a value of {@code AutomodEventType}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class AutoModerationEventType {

  /** {@code 1}. */
  public static final AutoModerationEventType MESSAGE_SEND =
      new AutoModerationEventType(1, Known.MESSAGE_SEND);

  /** {@code 2}. */
  public static final AutoModerationEventType MEMBER_UPDATE =
      new AutoModerationEventType(2, Known.MEMBER_UPDATE);

  static final Codec<AutoModerationEventType> CODEC =
      new ChoiceCodec.Numeric<>(AutoModerationEventType::of, AutoModerationEventType::value);

  private final int value;
  private final Known known;

  private AutoModerationEventType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AutoModerationEventType of(int value) {
    return switch (value) {
      case 1 -> MESSAGE_SEND;
      case 2 -> MEMBER_UPDATE;
      default -> new AutoModerationEventType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AutoModerationEventType> codec() {
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
    return other instanceof AutoModerationEventType that && value == that.value;
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

  /** What AutoModerationEventType knows by name. */
  public enum Known {
    /** {@code 1}. */
    MESSAGE_SEND,
    /** {@code 2}. */
    MEMBER_UPDATE,
    /** Any other value. */
    UNKNOWN
  }
}
