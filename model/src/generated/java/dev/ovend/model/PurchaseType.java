// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Purchase type: a value of {@code PurchaseType}, or one that Discord added since. Compare by
 * {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class PurchaseType {

  /** {@code 0}. */
  public static final PurchaseType GUILD_PRODUCT =
      new PurchaseType(0, Known.GUILD_PRODUCT);

  static final Codec<PurchaseType> CODEC =
      new ChoiceCodec.Numeric<>(PurchaseType::of, PurchaseType::value);

  private final int value;
  private final Known known;

  private PurchaseType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static PurchaseType of(int value) {
    return switch (value) {
      case 0 -> GUILD_PRODUCT;
      default -> new PurchaseType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<PurchaseType> codec() {
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
    return other instanceof PurchaseType that && value == that.value;
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

  /** What PurchaseType knows by name. */
  public enum Known {
    /** {@code 0}. */
    GUILD_PRODUCT,
    /** Any other value. */
    UNKNOWN
  }
}
