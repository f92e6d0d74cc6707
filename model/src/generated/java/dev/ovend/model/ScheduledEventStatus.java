// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event status: a value of {@code GuildScheduledEventStatuses}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ScheduledEventStatus {

  /** {@code 1}. */
  public static final ScheduledEventStatus SCHEDULED =
      new ScheduledEventStatus(1, Known.SCHEDULED);

  /** {@code 2}. */
  public static final ScheduledEventStatus ACTIVE =
      new ScheduledEventStatus(2, Known.ACTIVE);

  /** {@code 3}. */
  public static final ScheduledEventStatus COMPLETED =
      new ScheduledEventStatus(3, Known.COMPLETED);

  /** {@code 4}. */
  public static final ScheduledEventStatus CANCELED =
      new ScheduledEventStatus(4, Known.CANCELED);

  static final Codec<ScheduledEventStatus> CODEC =
      new ChoiceCodec.Numeric<>(ScheduledEventStatus::of, ScheduledEventStatus::value);

  private final int value;
  private final Known known;

  private ScheduledEventStatus(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ScheduledEventStatus of(int value) {
    return switch (value) {
      case 1 -> SCHEDULED;
      case 2 -> ACTIVE;
      case 3 -> COMPLETED;
      case 4 -> CANCELED;
      default -> new ScheduledEventStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventStatus> codec() {
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
    return other instanceof ScheduledEventStatus that && value == that.value;
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

  /** What ScheduledEventStatus knows by name. */
  public enum Known {
    /** {@code 1}. */
    SCHEDULED,
    /** {@code 2}. */
    ACTIVE,
    /** {@code 3}. */
    COMPLETED,
    /** {@code 4}. */
    CANCELED,
    /** Any other value. */
    UNKNOWN
  }
}
