// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Mfa level: a value of {@code GuildMFALevel}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class MfaLevel {

  /** {@code 0}. */
  public static final MfaLevel NONE =
      new MfaLevel(0, Known.NONE);

  /** {@code 1}. */
  public static final MfaLevel ELEVATED =
      new MfaLevel(1, Known.ELEVATED);

  static final Codec<MfaLevel> CODEC =
      new ChoiceCodec.Numeric<>(MfaLevel::of, MfaLevel::value);

  private final int value;
  private final Known known;

  private MfaLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static MfaLevel of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> ELEVATED;
      default -> new MfaLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<MfaLevel> codec() {
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
    return other instanceof MfaLevel that && value == that.value;
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

  /** What MfaLevel knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    ELEVATED,
    /** Any other value. */
    UNKNOWN
  }
}
