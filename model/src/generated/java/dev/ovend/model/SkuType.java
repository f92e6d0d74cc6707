// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Sku type: a value of {@code SkuTypes}, or one that Discord added since. Compare by {@code ==} or
 * {@code equals}; switch over {@link #known}.
 */
public final class SkuType {

  /** {@code 2}. */
  public static final SkuType DURABLE =
      new SkuType(2, Known.DURABLE);

  /** {@code 3}. */
  public static final SkuType CONSUMABLE =
      new SkuType(3, Known.CONSUMABLE);

  /** {@code 5}. */
  public static final SkuType SUBSCRIPTION =
      new SkuType(5, Known.SUBSCRIPTION);

  /** {@code 6}. */
  public static final SkuType SUBSCRIPTION_GROUP =
      new SkuType(6, Known.SUBSCRIPTION_GROUP);

  static final Codec<SkuType> CODEC =
      new ChoiceCodec.Numeric<>(SkuType::of, SkuType::value);

  private final int value;
  private final Known known;

  private SkuType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SkuType of(int value) {
    return switch (value) {
      case 2 -> DURABLE;
      case 3 -> CONSUMABLE;
      case 5 -> SUBSCRIPTION;
      case 6 -> SUBSCRIPTION_GROUP;
      default -> new SkuType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SkuType> codec() {
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
    return other instanceof SkuType that && value == that.value;
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

  /** What SkuType knows by name. */
  public enum Known {
    /** {@code 2}. */
    DURABLE,
    /** {@code 3}. */
    CONSUMABLE,
    /** {@code 5}. */
    SUBSCRIPTION,
    /** {@code 6}. */
    SUBSCRIPTION_GROUP,
    /** Any other value. */
    UNKNOWN
  }
}
