// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Interaction callback type: a value of {@code InteractionCallbackTypes}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class InteractionCallbackType {

  /** {@code 1}. */
  public static final InteractionCallbackType PONG =
      new InteractionCallbackType(1, Known.PONG);

  /** {@code 4}. */
  public static final InteractionCallbackType CHANNEL_MESSAGE_WITH_SOURCE =
      new InteractionCallbackType(4, Known.CHANNEL_MESSAGE_WITH_SOURCE);

  /** {@code 5}. */
  public static final InteractionCallbackType DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE =
      new InteractionCallbackType(5, Known.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE);

  /** {@code 6}. */
  public static final InteractionCallbackType DEFERRED_UPDATE_MESSAGE =
      new InteractionCallbackType(6, Known.DEFERRED_UPDATE_MESSAGE);

  /** {@code 7}. */
  public static final InteractionCallbackType UPDATE_MESSAGE =
      new InteractionCallbackType(7, Known.UPDATE_MESSAGE);

  /** {@code 8}. */
  public static final InteractionCallbackType APPLICATION_COMMAND_AUTOCOMPLETE_RESULT =
      new InteractionCallbackType(8, Known.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT);

  /** {@code 9}. */
  public static final InteractionCallbackType MODAL =
      new InteractionCallbackType(9, Known.MODAL);

  /** {@code 12}. */
  public static final InteractionCallbackType LAUNCH_ACTIVITY =
      new InteractionCallbackType(12, Known.LAUNCH_ACTIVITY);

  /** {@code 13}. */
  public static final InteractionCallbackType SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY =
      new InteractionCallbackType(13, Known.SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY);

  /** {@code 10}. */
  public static final InteractionCallbackType PREMIUM_REQUIRED =
      new InteractionCallbackType(10, Known.PREMIUM_REQUIRED);

  static final Codec<InteractionCallbackType> CODEC =
      new ChoiceCodec.Numeric<>(InteractionCallbackType::of, InteractionCallbackType::value);

  private final int value;
  private final Known known;

  private InteractionCallbackType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static InteractionCallbackType of(int value) {
    return switch (value) {
      case 1 -> PONG;
      case 4 -> CHANNEL_MESSAGE_WITH_SOURCE;
      case 5 -> DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE;
      case 6 -> DEFERRED_UPDATE_MESSAGE;
      case 7 -> UPDATE_MESSAGE;
      case 8 -> APPLICATION_COMMAND_AUTOCOMPLETE_RESULT;
      case 9 -> MODAL;
      case 12 -> LAUNCH_ACTIVITY;
      case 13 -> SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY;
      case 10 -> PREMIUM_REQUIRED;
      default -> new InteractionCallbackType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionCallbackType> codec() {
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
    return other instanceof InteractionCallbackType that && value == that.value;
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

  /** What InteractionCallbackType knows by name. */
  public enum Known {
    /** {@code 1}. */
    PONG,
    /** {@code 4}. */
    CHANNEL_MESSAGE_WITH_SOURCE,
    /** {@code 5}. */
    DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE,
    /** {@code 6}. */
    DEFERRED_UPDATE_MESSAGE,
    /** {@code 7}. */
    UPDATE_MESSAGE,
    /** {@code 8}. */
    APPLICATION_COMMAND_AUTOCOMPLETE_RESULT,
    /** {@code 9}. */
    MODAL,
    /** {@code 12}. */
    LAUNCH_ACTIVITY,
    /** {@code 13}. */
    SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY,
    /** {@code 10}. */
    PREMIUM_REQUIRED,
    /** Any other value. */
    UNKNOWN
  }
}
