// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Notification level: a value of {@code UserNotificationSettings}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class NotificationLevel {

  /** {@code 0}. */
  public static final NotificationLevel ALL_MESSAGES =
      new NotificationLevel(0, Known.ALL_MESSAGES);

  /** {@code 1}. */
  public static final NotificationLevel ONLY_MENTIONS =
      new NotificationLevel(1, Known.ONLY_MENTIONS);

  static final Codec<NotificationLevel> CODEC =
      new ChoiceCodec.Numeric<>(NotificationLevel::of, NotificationLevel::value);

  private final int value;
  private final Known known;

  private NotificationLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static NotificationLevel of(int value) {
    return switch (value) {
      case 0 -> ALL_MESSAGES;
      case 1 -> ONLY_MENTIONS;
      default -> new NotificationLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<NotificationLevel> codec() {
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
    return other instanceof NotificationLevel that && value == that.value;
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

  /** What NotificationLevel knows by name. */
  public enum Known {
    /** {@code 0}. */
    ALL_MESSAGES,
    /** {@code 1}. */
    ONLY_MENTIONS,
    /** Any other value. */
    UNKNOWN
  }
}
