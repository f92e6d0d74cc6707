// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Invite target type: a value of {@code InviteTargetTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class InviteTargetType {

  /** {@code 1}. */
  public static final InviteTargetType STREAM =
      new InviteTargetType(1, Known.STREAM);

  /** {@code 2}. */
  public static final InviteTargetType EMBEDDED_APPLICATION =
      new InviteTargetType(2, Known.EMBEDDED_APPLICATION);

  /** {@code 3}. */
  public static final InviteTargetType ROLE_SUBSCRIPTIONS_PURCHASE =
      new InviteTargetType(3, Known.ROLE_SUBSCRIPTIONS_PURCHASE);

  static final Codec<InviteTargetType> CODEC =
      new ChoiceCodec.Numeric<>(InviteTargetType::of, InviteTargetType::value);

  private final int value;
  private final Known known;

  private InviteTargetType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static InviteTargetType of(int value) {
    return switch (value) {
      case 1 -> STREAM;
      case 2 -> EMBEDDED_APPLICATION;
      case 3 -> ROLE_SUBSCRIPTIONS_PURCHASE;
      default -> new InviteTargetType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<InviteTargetType> codec() {
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
    return other instanceof InviteTargetType that && value == that.value;
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

  /** What InviteTargetType knows by name. */
  public enum Known {
    /** {@code 1}. */
    STREAM,
    /** {@code 2}. */
    EMBEDDED_APPLICATION,
    /** {@code 3}. */
    ROLE_SUBSCRIPTIONS_PURCHASE,
    /** Any other value. */
    UNKNOWN
  }
}
