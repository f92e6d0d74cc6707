// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Interaction type: a value of {@code InteractionTypes}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class InteractionType {

  /** {@code 1}. */
  public static final InteractionType PING =
      new InteractionType(1, Known.PING);

  /** {@code 2}. */
  public static final InteractionType APPLICATION_COMMAND =
      new InteractionType(2, Known.APPLICATION_COMMAND);

  /** {@code 3}. */
  public static final InteractionType MESSAGE_COMPONENT =
      new InteractionType(3, Known.MESSAGE_COMPONENT);

  /** {@code 4}. */
  public static final InteractionType APPLICATION_COMMAND_AUTOCOMPLETE =
      new InteractionType(4, Known.APPLICATION_COMMAND_AUTOCOMPLETE);

  /** {@code 5}. */
  public static final InteractionType MODAL_SUBMIT =
      new InteractionType(5, Known.MODAL_SUBMIT);

  /** {@code 6}. */
  public static final InteractionType SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY =
      new InteractionType(6, Known.SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY);

  static final Codec<InteractionType> CODEC =
      new ChoiceCodec.Numeric<>(InteractionType::of, InteractionType::value);

  private final int value;
  private final Known known;

  private InteractionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static InteractionType of(int value) {
    return switch (value) {
      case 1 -> PING;
      case 2 -> APPLICATION_COMMAND;
      case 3 -> MESSAGE_COMPONENT;
      case 4 -> APPLICATION_COMMAND_AUTOCOMPLETE;
      case 5 -> MODAL_SUBMIT;
      case 6 -> SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY;
      default -> new InteractionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<InteractionType> codec() {
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
    return other instanceof InteractionType that && value == that.value;
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

  /** What InteractionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    PING,
    /** {@code 2}. */
    APPLICATION_COMMAND,
    /** {@code 3}. */
    MESSAGE_COMPONENT,
    /** {@code 4}. */
    APPLICATION_COMMAND_AUTOCOMPLETE,
    /** {@code 5}. */
    MODAL_SUBMIT,
    /** {@code 6}. */
    SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY,
    /** Any other value. */
    UNKNOWN
  }
}
