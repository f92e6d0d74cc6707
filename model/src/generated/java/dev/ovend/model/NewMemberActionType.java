// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * New member action type: a value of {@code NewMemberActionType}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class NewMemberActionType {

  /** {@code 0}. */
  public static final NewMemberActionType VIEW =
      new NewMemberActionType(0, Known.VIEW);

  /** {@code 1}. */
  public static final NewMemberActionType TALK =
      new NewMemberActionType(1, Known.TALK);

  static final Codec<NewMemberActionType> CODEC =
      new ChoiceCodec.Numeric<>(NewMemberActionType::of, NewMemberActionType::value);

  private final int value;
  private final Known known;

  private NewMemberActionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static NewMemberActionType of(int value) {
    return switch (value) {
      case 0 -> VIEW;
      case 1 -> TALK;
      default -> new NewMemberActionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<NewMemberActionType> codec() {
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
    return other instanceof NewMemberActionType that && value == that.value;
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

  /** What NewMemberActionType knows by name. */
  public enum Known {
    /** {@code 0}. */
    VIEW,
    /** {@code 1}. */
    TALK,
    /** Any other value. */
    UNKNOWN
  }
}
