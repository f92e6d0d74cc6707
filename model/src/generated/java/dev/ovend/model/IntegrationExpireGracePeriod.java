// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Integration expire grace period: a value of {@code IntegrationExpireGracePeriodTypes}, or one
 * that Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class IntegrationExpireGracePeriod {

  /** {@code 1}. */
  public static final IntegrationExpireGracePeriod ONE_DAY =
      new IntegrationExpireGracePeriod(1, Known.ONE_DAY);

  /** {@code 3}. */
  public static final IntegrationExpireGracePeriod THREE_DAYS =
      new IntegrationExpireGracePeriod(3, Known.THREE_DAYS);

  /** {@code 7}. */
  public static final IntegrationExpireGracePeriod SEVEN_DAYS =
      new IntegrationExpireGracePeriod(7, Known.SEVEN_DAYS);

  /** {@code 14}. */
  public static final IntegrationExpireGracePeriod FOURTEEN_DAYS =
      new IntegrationExpireGracePeriod(14, Known.FOURTEEN_DAYS);

  /** {@code 30}. */
  public static final IntegrationExpireGracePeriod THIRTY_DAYS =
      new IntegrationExpireGracePeriod(30, Known.THIRTY_DAYS);

  static final Codec<IntegrationExpireGracePeriod> CODEC =
      new ChoiceCodec.Numeric<>(IntegrationExpireGracePeriod::of, IntegrationExpireGracePeriod::value);

  private final int value;
  private final Known known;

  private IntegrationExpireGracePeriod(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static IntegrationExpireGracePeriod of(int value) {
    return switch (value) {
      case 1 -> ONE_DAY;
      case 3 -> THREE_DAYS;
      case 7 -> SEVEN_DAYS;
      case 14 -> FOURTEEN_DAYS;
      case 30 -> THIRTY_DAYS;
      default -> new IntegrationExpireGracePeriod(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegrationExpireGracePeriod> codec() {
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
    return other instanceof IntegrationExpireGracePeriod that && value == that.value;
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

  /** What IntegrationExpireGracePeriod knows by name. */
  public enum Known {
    /** {@code 1}. */
    ONE_DAY,
    /** {@code 3}. */
    THREE_DAYS,
    /** {@code 7}. */
    SEVEN_DAYS,
    /** {@code 14}. */
    FOURTEEN_DAYS,
    /** {@code 30}. */
    THIRTY_DAYS,
    /** Any other value. */
    UNKNOWN
  }
}
