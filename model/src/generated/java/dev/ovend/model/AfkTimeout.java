// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Afk timeout: a value of {@code AfkTimeouts}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class AfkTimeout {

  /** {@code 60}. */
  public static final AfkTimeout ONE_MINUTE =
      new AfkTimeout(60, Known.ONE_MINUTE);

  /** {@code 300}. */
  public static final AfkTimeout FIVE_MINUTES =
      new AfkTimeout(300, Known.FIVE_MINUTES);

  /** {@code 900}. */
  public static final AfkTimeout FIFTEEN_MINUTES =
      new AfkTimeout(900, Known.FIFTEEN_MINUTES);

  /** {@code 1800}. */
  public static final AfkTimeout THIRTY_MINUTES =
      new AfkTimeout(1800, Known.THIRTY_MINUTES);

  /** {@code 3600}. */
  public static final AfkTimeout ONE_HOUR =
      new AfkTimeout(3600, Known.ONE_HOUR);

  static final Codec<AfkTimeout> CODEC =
      new ChoiceCodec.Numeric<>(AfkTimeout::of, AfkTimeout::value);

  private final int value;
  private final Known known;

  private AfkTimeout(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static AfkTimeout of(int value) {
    return switch (value) {
      case 60 -> ONE_MINUTE;
      case 300 -> FIVE_MINUTES;
      case 900 -> FIFTEEN_MINUTES;
      case 1800 -> THIRTY_MINUTES;
      case 3600 -> ONE_HOUR;
      default -> new AfkTimeout(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<AfkTimeout> codec() {
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
    return other instanceof AfkTimeout that && value == that.value;
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

  /** What AfkTimeout knows by name. */
  public enum Known {
    /** {@code 60}. */
    ONE_MINUTE,
    /** {@code 300}. */
    FIVE_MINUTES,
    /** {@code 900}. */
    FIFTEEN_MINUTES,
    /** {@code 1800}. */
    THIRTY_MINUTES,
    /** {@code 3600}. */
    ONE_HOUR,
    /** Any other value. */
    UNKNOWN
  }
}
