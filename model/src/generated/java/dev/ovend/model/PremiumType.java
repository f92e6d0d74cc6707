// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Premium type: a value of {@code PremiumTypes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class PremiumType {

  /** {@code 0}. */
  public static final PremiumType NONE =
      new PremiumType(0, Known.NONE);

  /** {@code 1}. */
  public static final PremiumType NITRO_CLASSIC =
      new PremiumType(1, Known.NITRO_CLASSIC);

  /** {@code 2}. */
  public static final PremiumType NITRO =
      new PremiumType(2, Known.NITRO);

  /** {@code 3}. */
  public static final PremiumType NITRO_BASIC =
      new PremiumType(3, Known.NITRO_BASIC);

  static final Codec<PremiumType> CODEC =
      new ChoiceCodec.Numeric<>(PremiumType::of, PremiumType::value);

  private final int value;
  private final Known known;

  private PremiumType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static PremiumType of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> NITRO_CLASSIC;
      case 2 -> NITRO;
      case 3 -> NITRO_BASIC;
      default -> new PremiumType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<PremiumType> codec() {
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
    return other instanceof PremiumType that && value == that.value;
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

  /** What PremiumType knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    NITRO_CLASSIC,
    /** {@code 2}. */
    NITRO,
    /** {@code 3}. */
    NITRO_BASIC,
    /** Any other value. */
    UNKNOWN
  }
}
