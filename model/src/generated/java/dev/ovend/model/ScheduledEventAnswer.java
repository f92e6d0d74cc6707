// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event answer: a value of {@code GuildScheduledEventUserResponses}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ScheduledEventAnswer {

  /** {@code 0}. */
  public static final ScheduledEventAnswer UNINTERESTED =
      new ScheduledEventAnswer(0, Known.UNINTERESTED);

  /** {@code 1}. */
  public static final ScheduledEventAnswer INTERESTED =
      new ScheduledEventAnswer(1, Known.INTERESTED);

  static final Codec<ScheduledEventAnswer> CODEC =
      new ChoiceCodec.Numeric<>(ScheduledEventAnswer::of, ScheduledEventAnswer::value);

  private final int value;
  private final Known known;

  private ScheduledEventAnswer(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ScheduledEventAnswer of(int value) {
    return switch (value) {
      case 0 -> UNINTERESTED;
      case 1 -> INTERESTED;
      default -> new ScheduledEventAnswer(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventAnswer> codec() {
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
    return other instanceof ScheduledEventAnswer that && value == that.value;
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

  /** What ScheduledEventAnswer knows by name. */
  public enum Known {
    /** {@code 0}. */
    UNINTERESTED,
    /** {@code 1}. */
    INTERESTED,
    /** Any other value. */
    UNKNOWN
  }
}
