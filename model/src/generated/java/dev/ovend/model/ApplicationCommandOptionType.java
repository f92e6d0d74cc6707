// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application command option type: a value of {@code ApplicationCommandOptionType}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationCommandOptionType {

  /** {@code 1}. */
  public static final ApplicationCommandOptionType SUB_COMMAND =
      new ApplicationCommandOptionType(1, Known.SUB_COMMAND);

  /** {@code 2}. */
  public static final ApplicationCommandOptionType SUB_COMMAND_GROUP =
      new ApplicationCommandOptionType(2, Known.SUB_COMMAND_GROUP);

  /** {@code 3}. */
  public static final ApplicationCommandOptionType STRING =
      new ApplicationCommandOptionType(3, Known.STRING);

  /** {@code 4}. */
  public static final ApplicationCommandOptionType INTEGER =
      new ApplicationCommandOptionType(4, Known.INTEGER);

  /** {@code 5}. */
  public static final ApplicationCommandOptionType BOOLEAN =
      new ApplicationCommandOptionType(5, Known.BOOLEAN);

  /** {@code 6}. */
  public static final ApplicationCommandOptionType USER =
      new ApplicationCommandOptionType(6, Known.USER);

  /** {@code 7}. */
  public static final ApplicationCommandOptionType CHANNEL =
      new ApplicationCommandOptionType(7, Known.CHANNEL);

  /** {@code 8}. */
  public static final ApplicationCommandOptionType ROLE =
      new ApplicationCommandOptionType(8, Known.ROLE);

  /** {@code 9}. */
  public static final ApplicationCommandOptionType MENTIONABLE =
      new ApplicationCommandOptionType(9, Known.MENTIONABLE);

  /** {@code 10}. */
  public static final ApplicationCommandOptionType NUMBER =
      new ApplicationCommandOptionType(10, Known.NUMBER);

  /** {@code 11}. */
  public static final ApplicationCommandOptionType ATTACHMENT =
      new ApplicationCommandOptionType(11, Known.ATTACHMENT);

  static final Codec<ApplicationCommandOptionType> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationCommandOptionType::of, ApplicationCommandOptionType::value);

  private final int value;
  private final Known known;

  private ApplicationCommandOptionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationCommandOptionType of(int value) {
    return switch (value) {
      case 1 -> SUB_COMMAND;
      case 2 -> SUB_COMMAND_GROUP;
      case 3 -> STRING;
      case 4 -> INTEGER;
      case 5 -> BOOLEAN;
      case 6 -> USER;
      case 7 -> CHANNEL;
      case 8 -> ROLE;
      case 9 -> MENTIONABLE;
      case 10 -> NUMBER;
      case 11 -> ATTACHMENT;
      default -> new ApplicationCommandOptionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandOptionType> codec() {
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
    return other instanceof ApplicationCommandOptionType that && value == that.value;
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

  /** What ApplicationCommandOptionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    SUB_COMMAND,
    /** {@code 2}. */
    SUB_COMMAND_GROUP,
    /** {@code 3}. */
    STRING,
    /** {@code 4}. */
    INTEGER,
    /** {@code 5}. */
    BOOLEAN,
    /** {@code 6}. */
    USER,
    /** {@code 7}. */
    CHANNEL,
    /** {@code 8}. */
    ROLE,
    /** {@code 9}. */
    MENTIONABLE,
    /** {@code 10}. */
    NUMBER,
    /** {@code 11}. */
    ATTACHMENT,
    /** Any other value. */
    UNKNOWN
  }
}
