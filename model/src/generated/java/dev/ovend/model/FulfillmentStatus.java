// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Fulfillment status: a value of {@code EntitlementTenantFulfillmentStatusResponse}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class FulfillmentStatus {

  /** {@code 1}. */
  public static final FulfillmentStatus FULFILLMENT_NOT_NEEDED =
      new FulfillmentStatus(1, Known.FULFILLMENT_NOT_NEEDED);

  /** {@code 2}. */
  public static final FulfillmentStatus FULFILLMENT_NEEDED =
      new FulfillmentStatus(2, Known.FULFILLMENT_NEEDED);

  /** {@code 3}. */
  public static final FulfillmentStatus FULFILLED =
      new FulfillmentStatus(3, Known.FULFILLED);

  /** {@code 4}. */
  public static final FulfillmentStatus FULFILLMENT_FAILED =
      new FulfillmentStatus(4, Known.FULFILLMENT_FAILED);

  /** {@code 5}. */
  public static final FulfillmentStatus UNFULFILLMENT_NEEDED =
      new FulfillmentStatus(5, Known.UNFULFILLMENT_NEEDED);

  /** {@code 6}. */
  public static final FulfillmentStatus UNFULFILLED =
      new FulfillmentStatus(6, Known.UNFULFILLED);

  /** {@code 7}. */
  public static final FulfillmentStatus UNFULFILLMENT_FAILED =
      new FulfillmentStatus(7, Known.UNFULFILLMENT_FAILED);

  /** {@code 0}. */
  public static final FulfillmentStatus UNSPECIFIED =
      new FulfillmentStatus(0, Known.UNSPECIFIED);

  static final Codec<FulfillmentStatus> CODEC =
      new ChoiceCodec.Numeric<>(FulfillmentStatus::of, FulfillmentStatus::value);

  private final int value;
  private final Known known;

  private FulfillmentStatus(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static FulfillmentStatus of(int value) {
    return switch (value) {
      case 1 -> FULFILLMENT_NOT_NEEDED;
      case 2 -> FULFILLMENT_NEEDED;
      case 3 -> FULFILLED;
      case 4 -> FULFILLMENT_FAILED;
      case 5 -> UNFULFILLMENT_NEEDED;
      case 6 -> UNFULFILLED;
      case 7 -> UNFULFILLMENT_FAILED;
      case 0 -> UNSPECIFIED;
      default -> new FulfillmentStatus(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<FulfillmentStatus> codec() {
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
    return other instanceof FulfillmentStatus that && value == that.value;
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

  /** What FulfillmentStatus knows by name. */
  public enum Known {
    /** {@code 1}. */
    FULFILLMENT_NOT_NEEDED,
    /** {@code 2}. */
    FULFILLMENT_NEEDED,
    /** {@code 3}. */
    FULFILLED,
    /** {@code 4}. */
    FULFILLMENT_FAILED,
    /** {@code 5}. */
    UNFULFILLMENT_NEEDED,
    /** {@code 6}. */
    UNFULFILLED,
    /** {@code 7}. */
    UNFULFILLMENT_FAILED,
    /** {@code 0}. */
    UNSPECIFIED,
    /** Any other value. */
    UNKNOWN
  }
}
