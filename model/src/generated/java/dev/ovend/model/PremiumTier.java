// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Premium tier: a value of {@code PremiumGuildTiers}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class PremiumTier {

  /** {@code 0}. */
  public static final PremiumTier NONE =
      new PremiumTier(0, Known.NONE);

  /** {@code 1}. */
  public static final PremiumTier TIER_1 =
      new PremiumTier(1, Known.TIER_1);

  /** {@code 2}. */
  public static final PremiumTier TIER_2 =
      new PremiumTier(2, Known.TIER_2);

  /** {@code 3}. */
  public static final PremiumTier TIER_3 =
      new PremiumTier(3, Known.TIER_3);

  static final Codec<PremiumTier> CODEC =
      new ChoiceCodec.Numeric<>(PremiumTier::of, PremiumTier::value);

  private final int value;
  private final Known known;

  private PremiumTier(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static PremiumTier of(int value) {
    return switch (value) {
      case 0 -> NONE;
      case 1 -> TIER_1;
      case 2 -> TIER_2;
      case 3 -> TIER_3;
      default -> new PremiumTier(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<PremiumTier> codec() {
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
    return other instanceof PremiumTier that && value == that.value;
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

  /** What PremiumTier knows by name. */
  public enum Known {
    /** {@code 0}. */
    NONE,
    /** {@code 1}. */
    TIER_1,
    /** {@code 2}. */
    TIER_2,
    /** {@code 3}. */
    TIER_3,
    /** Any other value. */
    UNKNOWN
  }
}
