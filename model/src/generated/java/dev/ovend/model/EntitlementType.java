// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Entitlement type: a value of {@code EntitlementTypes}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class EntitlementType {

  /** {@code 8}. */
  public static final EntitlementType APPLICATION_SUBSCRIPTION =
      new EntitlementType(8, Known.APPLICATION_SUBSCRIPTION);

  /** {@code 10}. */
  public static final EntitlementType QUEST_REWARD =
      new EntitlementType(10, Known.QUEST_REWARD);

  /** {@code 1}. */
  public static final EntitlementType PURCHASE =
      new EntitlementType(1, Known.PURCHASE);

  /** {@code 2}. */
  public static final EntitlementType PREMIUM_SUBSCRIPTION =
      new EntitlementType(2, Known.PREMIUM_SUBSCRIPTION);

  /** {@code 3}. */
  public static final EntitlementType DEVELOPER_GIFT =
      new EntitlementType(3, Known.DEVELOPER_GIFT);

  /** {@code 4}. */
  public static final EntitlementType TEST_MODE_PURCHASE =
      new EntitlementType(4, Known.TEST_MODE_PURCHASE);

  /** {@code 5}. */
  public static final EntitlementType FREE_PURCHASE =
      new EntitlementType(5, Known.FREE_PURCHASE);

  /** {@code 6}. */
  public static final EntitlementType USER_GIFT =
      new EntitlementType(6, Known.USER_GIFT);

  /** {@code 7}. */
  public static final EntitlementType PREMIUM_PURCHASE =
      new EntitlementType(7, Known.PREMIUM_PURCHASE);

  static final Codec<EntitlementType> CODEC =
      new ChoiceCodec.Numeric<>(EntitlementType::of, EntitlementType::value);

  private final int value;
  private final Known known;

  private EntitlementType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static EntitlementType of(int value) {
    return switch (value) {
      case 8 -> APPLICATION_SUBSCRIPTION;
      case 10 -> QUEST_REWARD;
      case 1 -> PURCHASE;
      case 2 -> PREMIUM_SUBSCRIPTION;
      case 3 -> DEVELOPER_GIFT;
      case 4 -> TEST_MODE_PURCHASE;
      case 5 -> FREE_PURCHASE;
      case 6 -> USER_GIFT;
      case 7 -> PREMIUM_PURCHASE;
      default -> new EntitlementType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<EntitlementType> codec() {
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
    return other instanceof EntitlementType that && value == that.value;
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

  /** What EntitlementType knows by name. */
  public enum Known {
    /** {@code 8}. */
    APPLICATION_SUBSCRIPTION,
    /** {@code 10}. */
    QUEST_REWARD,
    /** {@code 1}. */
    PURCHASE,
    /** {@code 2}. */
    PREMIUM_SUBSCRIPTION,
    /** {@code 3}. */
    DEVELOPER_GIFT,
    /** {@code 4}. */
    TEST_MODE_PURCHASE,
    /** {@code 5}. */
    FREE_PURCHASE,
    /** {@code 6}. */
    USER_GIFT,
    /** {@code 7}. */
    PREMIUM_PURCHASE,
    /** Any other value. */
    UNKNOWN
  }
}
