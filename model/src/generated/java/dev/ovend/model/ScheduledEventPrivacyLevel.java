// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event privacy level: a value of {@code GuildScheduledEventPrivacyLevels}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ScheduledEventPrivacyLevel {

  /** {@code 2}. */
  public static final ScheduledEventPrivacyLevel GUILD_ONLY =
      new ScheduledEventPrivacyLevel(2, Known.GUILD_ONLY);

  static final Codec<ScheduledEventPrivacyLevel> CODEC =
      new ChoiceCodec.Numeric<>(ScheduledEventPrivacyLevel::of, ScheduledEventPrivacyLevel::value);

  private final int value;
  private final Known known;

  private ScheduledEventPrivacyLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ScheduledEventPrivacyLevel of(int value) {
    return switch (value) {
      case 2 -> GUILD_ONLY;
      default -> new ScheduledEventPrivacyLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventPrivacyLevel> codec() {
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
    return other instanceof ScheduledEventPrivacyLevel that && value == that.value;
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

  /** What ScheduledEventPrivacyLevel knows by name. */
  public enum Known {
    /** {@code 2}. */
    GUILD_ONLY,
    /** Any other value. */
    UNKNOWN
  }
}
