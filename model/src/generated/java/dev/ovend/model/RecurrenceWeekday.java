// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence weekday: a value of {@code RecurrenceRuleWeekdays}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class RecurrenceWeekday {

  /** {@code 0}. */
  public static final RecurrenceWeekday MONDAY =
      new RecurrenceWeekday(0, Known.MONDAY);

  /** {@code 1}. */
  public static final RecurrenceWeekday TUESDAY =
      new RecurrenceWeekday(1, Known.TUESDAY);

  /** {@code 2}. */
  public static final RecurrenceWeekday WEDNESDAY =
      new RecurrenceWeekday(2, Known.WEDNESDAY);

  /** {@code 3}. */
  public static final RecurrenceWeekday THURSDAY =
      new RecurrenceWeekday(3, Known.THURSDAY);

  /** {@code 4}. */
  public static final RecurrenceWeekday FRIDAY =
      new RecurrenceWeekday(4, Known.FRIDAY);

  /** {@code 5}. */
  public static final RecurrenceWeekday SATURDAY =
      new RecurrenceWeekday(5, Known.SATURDAY);

  /** {@code 6}. */
  public static final RecurrenceWeekday SUNDAY =
      new RecurrenceWeekday(6, Known.SUNDAY);

  static final Codec<RecurrenceWeekday> CODEC =
      new ChoiceCodec.Numeric<>(RecurrenceWeekday::of, RecurrenceWeekday::value);

  private final int value;
  private final Known known;

  private RecurrenceWeekday(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static RecurrenceWeekday of(int value) {
    return switch (value) {
      case 0 -> MONDAY;
      case 1 -> TUESDAY;
      case 2 -> WEDNESDAY;
      case 3 -> THURSDAY;
      case 4 -> FRIDAY;
      case 5 -> SATURDAY;
      case 6 -> SUNDAY;
      default -> new RecurrenceWeekday(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<RecurrenceWeekday> codec() {
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
    return other instanceof RecurrenceWeekday that && value == that.value;
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

  /** What RecurrenceWeekday knows by name. */
  public enum Known {
    /** {@code 0}. */
    MONDAY,
    /** {@code 1}. */
    TUESDAY,
    /** {@code 2}. */
    WEDNESDAY,
    /** {@code 3}. */
    THURSDAY,
    /** {@code 4}. */
    FRIDAY,
    /** {@code 5}. */
    SATURDAY,
    /** {@code 6}. */
    SUNDAY,
    /** Any other value. */
    UNKNOWN
  }
}
