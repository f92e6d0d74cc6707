// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Thread auto archive duration: a value of {@code ThreadAutoArchiveDuration}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ThreadAutoArchiveDuration {

  /** {@code 60}. */
  public static final ThreadAutoArchiveDuration ONE_HOUR =
      new ThreadAutoArchiveDuration(60, Known.ONE_HOUR);

  /** {@code 1440}. */
  public static final ThreadAutoArchiveDuration ONE_DAY =
      new ThreadAutoArchiveDuration(1440, Known.ONE_DAY);

  /** {@code 4320}. */
  public static final ThreadAutoArchiveDuration THREE_DAYS =
      new ThreadAutoArchiveDuration(4320, Known.THREE_DAYS);

  /** {@code 10080}. */
  public static final ThreadAutoArchiveDuration SEVEN_DAYS =
      new ThreadAutoArchiveDuration(10080, Known.SEVEN_DAYS);

  static final Codec<ThreadAutoArchiveDuration> CODEC =
      new ChoiceCodec.Numeric<>(ThreadAutoArchiveDuration::of, ThreadAutoArchiveDuration::value);

  private final int value;
  private final Known known;

  private ThreadAutoArchiveDuration(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ThreadAutoArchiveDuration of(int value) {
    return switch (value) {
      case 60 -> ONE_HOUR;
      case 1440 -> ONE_DAY;
      case 4320 -> THREE_DAYS;
      case 10080 -> SEVEN_DAYS;
      default -> new ThreadAutoArchiveDuration(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ThreadAutoArchiveDuration> codec() {
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
    return other instanceof ThreadAutoArchiveDuration that && value == that.value;
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

  /** What ThreadAutoArchiveDuration knows by name. */
  public enum Known {
    /** {@code 60}. */
    ONE_HOUR,
    /** {@code 1440}. */
    ONE_DAY,
    /** {@code 4320}. */
    THREE_DAYS,
    /** {@code 10080}. */
    SEVEN_DAYS,
    /** Any other value. */
    UNKNOWN
  }
}
