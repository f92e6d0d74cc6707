// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Activity action type: a value of {@code ActivityActionTypes}, or one that Discord added since.
 * Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ActivityActionType {

  /** {@code 1}. */
  public static final ActivityActionType JOIN =
      new ActivityActionType(1, Known.JOIN);

  /** {@code 2}. */
  public static final ActivityActionType SPECTATE =
      new ActivityActionType(2, Known.SPECTATE);

  /** {@code 3}. */
  public static final ActivityActionType LISTEN =
      new ActivityActionType(3, Known.LISTEN);

  /** {@code 5}. */
  public static final ActivityActionType JOIN_REQUEST =
      new ActivityActionType(5, Known.JOIN_REQUEST);

  /** {@code 6}. */
  public static final ActivityActionType STREAM_REQUEST =
      new ActivityActionType(6, Known.STREAM_REQUEST);

  static final Codec<ActivityActionType> CODEC =
      new ChoiceCodec.Numeric<>(ActivityActionType::of, ActivityActionType::value);

  private final int value;
  private final Known known;

  private ActivityActionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ActivityActionType of(int value) {
    return switch (value) {
      case 1 -> JOIN;
      case 2 -> SPECTATE;
      case 3 -> LISTEN;
      case 5 -> JOIN_REQUEST;
      case 6 -> STREAM_REQUEST;
      default -> new ActivityActionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ActivityActionType> codec() {
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
    return other instanceof ActivityActionType that && value == that.value;
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

  /** What ActivityActionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    JOIN,
    /** {@code 2}. */
    SPECTATE,
    /** {@code 3}. */
    LISTEN,
    /** {@code 5}. */
    JOIN_REQUEST,
    /** {@code 6}. */
    STREAM_REQUEST,
    /** Any other value. */
    UNKNOWN
  }
}
