// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Subscription status: a value of {@code SubscriptionResponseStatusType}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SubscriptionStatus {

  /** {@code 0}. */
  public static final SubscriptionStatus ACTIVE =
      new SubscriptionStatus(0, Known.ACTIVE);

  /** {@code 1}. */
  public static final SubscriptionStatus INACTIVE =
      new SubscriptionStatus(1, Known.INACTIVE);

  /** {@code 2}. */
  public static final SubscriptionStatus ENDING =
      new SubscriptionStatus(2, Known.ENDING);

  static final Codec<SubscriptionStatus> CODEC =
      new ChoiceCodec.Numeric<>(SubscriptionStatus::of, SubscriptionStatus::value);

  private final int value;
  private final Known known;

  private SubscriptionStatus(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SubscriptionStatus of(int value) {
    return switch (value) {
      case 0 -> ACTIVE;
      case 1 -> INACTIVE;
      case 2 -> ENDING;
      default -> new SubscriptionStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SubscriptionStatus> codec() {
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
    return other instanceof SubscriptionStatus that && value == that.value;
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

  /** What SubscriptionStatus knows by name. */
  public enum Known {
    /** {@code 0}. */
    ACTIVE,
    /** {@code 1}. */
    INACTIVE,
    /** {@code 2}. */
    ENDING,
    /** Any other value. */
    UNKNOWN
  }
}
