// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence frequency: a value of {@code RecurrenceRuleFrequencies}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class RecurrenceFrequency {

  /** {@code 3}. */
  public static final RecurrenceFrequency DAILY =
      new RecurrenceFrequency(3, Known.DAILY);

  /** {@code 2}. */
  public static final RecurrenceFrequency WEEKLY =
      new RecurrenceFrequency(2, Known.WEEKLY);

  /** {@code 1}. */
  public static final RecurrenceFrequency MONTHLY =
      new RecurrenceFrequency(1, Known.MONTHLY);

  /** {@code 0}. */
  public static final RecurrenceFrequency YEARLY =
      new RecurrenceFrequency(0, Known.YEARLY);

  static final Codec<RecurrenceFrequency> CODEC =
      new ChoiceCodec.Numeric<>(RecurrenceFrequency::of, RecurrenceFrequency::value);

  private final int value;
  private final Known known;

  private RecurrenceFrequency(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static RecurrenceFrequency of(int value) {
    return switch (value) {
      case 3 -> DAILY;
      case 2 -> WEEKLY;
      case 1 -> MONTHLY;
      case 0 -> YEARLY;
      default -> new RecurrenceFrequency(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<RecurrenceFrequency> codec() {
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
    return other instanceof RecurrenceFrequency that && value == that.value;
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

  /** What RecurrenceFrequency knows by name. */
  public enum Known {
    /** {@code 3}. */
    DAILY,
    /** {@code 2}. */
    WEEKLY,
    /** {@code 1}. */
    MONTHLY,
    /** {@code 0}. */
    YEARLY,
    /** Any other value. */
    UNKNOWN
  }
}
