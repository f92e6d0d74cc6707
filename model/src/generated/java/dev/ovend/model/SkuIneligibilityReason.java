// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sku ineligibility reason: a value of {@code SKUIneligibilityReason}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SkuIneligibilityReason {

  /** {@code 0}. */
  public static final SkuIneligibilityReason OTHER =
      new SkuIneligibilityReason(0, Known.OTHER);

  /** {@code 1}. */
  public static final SkuIneligibilityReason OWNS_SKU_OR_BUNDLE_COMPONENT =
      new SkuIneligibilityReason(1, Known.OWNS_SKU_OR_BUNDLE_COMPONENT);

  /** {@code 2}. */
  public static final SkuIneligibilityReason PLATFORM_RESTRICTION =
      new SkuIneligibilityReason(2, Known.PLATFORM_RESTRICTION);

  static final Codec<SkuIneligibilityReason> CODEC =
      new ChoiceCodec.Numeric<>(SkuIneligibilityReason::of, SkuIneligibilityReason::value);

  private final int value;
  private final Known known;

  private SkuIneligibilityReason(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SkuIneligibilityReason of(int value) {
    return switch (value) {
      case 0 -> OTHER;
      case 1 -> OWNS_SKU_OR_BUNDLE_COMPONENT;
      case 2 -> PLATFORM_RESTRICTION;
      default -> new SkuIneligibilityReason(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuIneligibilityReason> codec() {
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
    return other instanceof SkuIneligibilityReason that && value == that.value;
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

  /** What SkuIneligibilityReason knows by name. */
  public enum Known {
    /** {@code 0}. */
    OTHER,
    /** {@code 1}. */
    OWNS_SKU_OR_BUNDLE_COMPONENT,
    /** {@code 2}. */
    PLATFORM_RESTRICTION,
    /** Any other value. */
    UNKNOWN
  }
}
