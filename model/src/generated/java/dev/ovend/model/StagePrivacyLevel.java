// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Stage privacy level: a value of {@code StageInstancesPrivacyLevels}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class StagePrivacyLevel {

  /** {@code 1}. */
  public static final StagePrivacyLevel PUBLIC =
      new StagePrivacyLevel(1, Known.PUBLIC);

  /** {@code 2}. */
  public static final StagePrivacyLevel GUILD_ONLY =
      new StagePrivacyLevel(2, Known.GUILD_ONLY);

  static final Codec<StagePrivacyLevel> CODEC =
      new ChoiceCodec.Numeric<>(StagePrivacyLevel::of, StagePrivacyLevel::value);

  private final int value;
  private final Known known;

  private StagePrivacyLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static StagePrivacyLevel of(int value) {
    return switch (value) {
      case 1 -> PUBLIC;
      case 2 -> GUILD_ONLY;
      default -> new StagePrivacyLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<StagePrivacyLevel> codec() {
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
    return other instanceof StagePrivacyLevel that && value == that.value;
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

  /** What StagePrivacyLevel knows by name. */
  public enum Known {
    /** {@code 1}. */
    PUBLIC,
    /** {@code 2}. */
    GUILD_ONLY,
    /** Any other value. */
    UNKNOWN
  }
}
