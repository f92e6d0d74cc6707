// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application command type: a value of {@code ApplicationCommandType}, or one that Discord added
 * since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationCommandType {

  /** {@code 2}. */
  public static final ApplicationCommandType USER =
      new ApplicationCommandType(2, Known.USER);

  /** {@code 3}. */
  public static final ApplicationCommandType MESSAGE =
      new ApplicationCommandType(3, Known.MESSAGE);

  /** {@code 4}. */
  public static final ApplicationCommandType PRIMARY_ENTRY_POINT =
      new ApplicationCommandType(4, Known.PRIMARY_ENTRY_POINT);

  /** {@code 1}. */
  public static final ApplicationCommandType CHAT_INPUT =
      new ApplicationCommandType(1, Known.CHAT_INPUT);

  static final Codec<ApplicationCommandType> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationCommandType::of, ApplicationCommandType::value);

  private final int value;
  private final Known known;

  private ApplicationCommandType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationCommandType of(int value) {
    return switch (value) {
      case 2 -> USER;
      case 3 -> MESSAGE;
      case 4 -> PRIMARY_ENTRY_POINT;
      case 1 -> CHAT_INPUT;
      default -> new ApplicationCommandType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandType> codec() {
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
    return other instanceof ApplicationCommandType that && value == that.value;
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

  /** What ApplicationCommandType knows by name. */
  public enum Known {
    /** {@code 2}. */
    USER,
    /** {@code 3}. */
    MESSAGE,
    /** {@code 4}. */
    PRIMARY_ENTRY_POINT,
    /** {@code 1}. */
    CHAT_INPUT,
    /** Any other value. */
    UNKNOWN
  }
}
