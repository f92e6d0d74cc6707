// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Event webhooks status: a value of {@code ApplicationEventWebhooksStatus}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class EventWebhooksStatus {

  /** {@code 1}. */
  public static final EventWebhooksStatus DISABLED =
      new EventWebhooksStatus(1, Known.DISABLED);

  /** {@code 2}. */
  public static final EventWebhooksStatus ENABLED =
      new EventWebhooksStatus(2, Known.ENABLED);

  /** {@code 3}. */
  public static final EventWebhooksStatus DISABLED_BY_DISCORD =
      new EventWebhooksStatus(3, Known.DISABLED_BY_DISCORD);

  static final Codec<EventWebhooksStatus> CODEC =
      new ChoiceCodec.Numeric<>(EventWebhooksStatus::of, EventWebhooksStatus::value);

  private final int value;
  private final Known known;

  private EventWebhooksStatus(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static EventWebhooksStatus of(int value) {
    return switch (value) {
      case 1 -> DISABLED;
      case 2 -> ENABLED;
      case 3 -> DISABLED_BY_DISCORD;
      default -> new EventWebhooksStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<EventWebhooksStatus> codec() {
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
    return other instanceof EventWebhooksStatus that && value == that.value;
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

  /** What EventWebhooksStatus knows by name. */
  public enum Known {
    /** {@code 1}. */
    DISABLED,
    /** {@code 2}. */
    ENABLED,
    /** {@code 3}. */
    DISABLED_BY_DISCORD,
    /** Any other value. */
    UNKNOWN
  }
}
