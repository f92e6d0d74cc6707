// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event entity type: a value of {@code GuildScheduledEventEntityTypes}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ScheduledEventEntityType {

  /** {@code 0}. */
  public static final ScheduledEventEntityType NONE =
      new ScheduledEventEntityType(0, Known.NONE);

  /** {@code 1}. */
  public static final ScheduledEventEntityType STAGE_INSTANCE =
      new ScheduledEventEntityType(1, Known.STAGE_INSTANCE);

  /** {@code 2}. */
  public static final ScheduledEventEntityType VOICE =
      new ScheduledEventEntityType(2, Known.VOICE);

  /** {@code 3}. */
  public static final ScheduledEventEntityType EXTERNAL =
      new ScheduledEventEntityType(3, Known.EXTERNAL);

  static final Codec<ScheduledEventEntityType> CODEC =
      new ChoiceCodec.Numeric<>(ScheduledEventEntityType::of, ScheduledEventEntityType::value);

  private final int value;
  private final Known known;

  private ScheduledEventEntityType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ScheduledEventEntityType of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> STAGE_INSTANCE;
      case 2 -> VOICE;
      case 3 -> EXTERNAL;
      default -> new ScheduledEventEntityType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventEntityType> codec() {
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
    return other instanceof ScheduledEventEntityType that && value == that.value;
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

  /** What ScheduledEventEntityType knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    STAGE_INSTANCE,
    /** {@code 2}. */
    VOICE,
    /** {@code 3}. */
    EXTERNAL,
    /** Any other value. */
    UNKNOWN
  }
}
