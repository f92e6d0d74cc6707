// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Verification level: a value of {@code VerificationLevels}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class VerificationLevel {

  /** {@code 0}. */
  public static final VerificationLevel NONE =
      new VerificationLevel(0, Known.NONE);

  /** {@code 1}. */
  public static final VerificationLevel LOW =
      new VerificationLevel(1, Known.LOW);

  /** {@code 2}. */
  public static final VerificationLevel MEDIUM =
      new VerificationLevel(2, Known.MEDIUM);

  /** {@code 3}. */
  public static final VerificationLevel HIGH =
      new VerificationLevel(3, Known.HIGH);

  /** {@code 4}. */
  public static final VerificationLevel VERY_HIGH =
      new VerificationLevel(4, Known.VERY_HIGH);

  static final Codec<VerificationLevel> CODEC =
      new ChoiceCodec.Numeric<>(VerificationLevel::of, VerificationLevel::value);

  private final int value;
  private final Known known;

  private VerificationLevel(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static VerificationLevel of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> LOW;
      case 2 -> MEDIUM;
      case 3 -> HIGH;
      case 4 -> VERY_HIGH;
      default -> new VerificationLevel(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<VerificationLevel> codec() {
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
    return other instanceof VerificationLevel that && value == that.value;
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

  /** What VerificationLevel knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    LOW,
    /** {@code 2}. */
    MEDIUM,
    /** {@code 3}. */
    HIGH,
    /** {@code 4}. */
    VERY_HIGH,
    /** Any other value. */
    UNKNOWN
  }
}
