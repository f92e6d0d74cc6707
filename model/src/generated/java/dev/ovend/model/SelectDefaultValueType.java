// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Select default value type: a value of {@code SnowflakeSelectDefaultValueTypes}, or one that
 * Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class SelectDefaultValueType {

  /** {@code user}. */
  public static final SelectDefaultValueType USER =
      new SelectDefaultValueType("user", Known.USER);

  /** {@code role}. */
  public static final SelectDefaultValueType ROLE =
      new SelectDefaultValueType("role", Known.ROLE);

  /** {@code channel}. */
  public static final SelectDefaultValueType CHANNEL =
      new SelectDefaultValueType("channel", Known.CHANNEL);

  static final Codec<SelectDefaultValueType> CODEC =
      new ChoiceCodec.Textual<>(SelectDefaultValueType::of, SelectDefaultValueType::value);

  private final String value;
  private final Known known;

  private SelectDefaultValueType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static SelectDefaultValueType of(String value) {
    return switch (value) {
      case "user" -> USER;
      case "role" -> ROLE;
      case "channel" -> CHANNEL;
      default -> new SelectDefaultValueType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<SelectDefaultValueType> codec() {
    return CODEC;
  }

  /** Returns the value as Discord writes it. */
  public String value() {
    return value;
  }

  /** Returns the value for a {@code switch}. */
  public Known known() {
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SelectDefaultValueType that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the constant's name, or the value if it has none. */
  @Override
  public String toString() {
    return known == Known.UNKNOWN ? value : known.name();
  }

  /** What SelectDefaultValueType knows by name. */
  public enum Known {
    /** {@code user}. */
    USER,
    /** {@code role}. */
    ROLE,
    /** {@code channel}. */
    CHANNEL,
    /** Any other value. */
    UNKNOWN
  }
}
