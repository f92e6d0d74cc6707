// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence month: a value of {@code RecurrenceRuleMonths}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class RecurrenceMonth {

  /** {@code 1}. */
  public static final RecurrenceMonth JANUARY =
      new RecurrenceMonth(1, Known.JANUARY);

  /** {@code 2}. */
  public static final RecurrenceMonth FEBRUARY =
      new RecurrenceMonth(2, Known.FEBRUARY);

  /** {@code 3}. */
  public static final RecurrenceMonth MARCH =
      new RecurrenceMonth(3, Known.MARCH);

  /** {@code 4}. */
  public static final RecurrenceMonth APRIL =
      new RecurrenceMonth(4, Known.APRIL);

  /** {@code 5}. */
  public static final RecurrenceMonth MAY =
      new RecurrenceMonth(5, Known.MAY);

  /** {@code 6}. */
  public static final RecurrenceMonth JUNE =
      new RecurrenceMonth(6, Known.JUNE);

  /** {@code 7}. */
  public static final RecurrenceMonth JULY =
      new RecurrenceMonth(7, Known.JULY);

  /** {@code 8}. */
  public static final RecurrenceMonth AUGUST =
      new RecurrenceMonth(8, Known.AUGUST);

  /** {@code 9}. */
  public static final RecurrenceMonth SEPTEMBER =
      new RecurrenceMonth(9, Known.SEPTEMBER);

  /** {@code 10}. */
  public static final RecurrenceMonth OCTOBER =
      new RecurrenceMonth(10, Known.OCTOBER);

  /** {@code 11}. */
  public static final RecurrenceMonth NOVEMBER =
      new RecurrenceMonth(11, Known.NOVEMBER);

  /** {@code 12}. */
  public static final RecurrenceMonth DECEMBER =
      new RecurrenceMonth(12, Known.DECEMBER);

  static final Codec<RecurrenceMonth> CODEC =
      new ChoiceCodec.Numeric<>(RecurrenceMonth::of, RecurrenceMonth::value);

  private final int value;
  private final Known known;

  private RecurrenceMonth(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static RecurrenceMonth of(int value) {
    return switch (value) {
      case 1 -> JANUARY;
      case 2 -> FEBRUARY;
      case 3 -> MARCH;
      case 4 -> APRIL;
      case 5 -> MAY;
      case 6 -> JUNE;
      case 7 -> JULY;
      case 8 -> AUGUST;
      case 9 -> SEPTEMBER;
      case 10 -> OCTOBER;
      case 11 -> NOVEMBER;
      case 12 -> DECEMBER;
      default -> new RecurrenceMonth(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<RecurrenceMonth> codec() {
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
    return other instanceof RecurrenceMonth that && value == that.value;
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

  /** What RecurrenceMonth knows by name. */
  public enum Known {
    /** {@code 1}. */
    JANUARY,
    /** {@code 2}. */
    FEBRUARY,
    /** {@code 3}. */
    MARCH,
    /** {@code 4}. */
    APRIL,
    /** {@code 5}. */
    MAY,
    /** {@code 6}. */
    JUNE,
    /** {@code 7}. */
    JULY,
    /** {@code 8}. */
    AUGUST,
    /** {@code 9}. */
    SEPTEMBER,
    /** {@code 10}. */
    OCTOBER,
    /** {@code 11}. */
    NOVEMBER,
    /** {@code 12}. */
    DECEMBER,
    /** Any other value. */
    UNKNOWN
  }
}
