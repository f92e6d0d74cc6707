// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application command permission type: a value of {@code ApplicationCommandPermissionType}, or one
 * that Discord added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationCommandPermissionType {

  /** {@code 1}. */
  public static final ApplicationCommandPermissionType ROLE =
      new ApplicationCommandPermissionType(1, Known.ROLE);

  /** {@code 2}. */
  public static final ApplicationCommandPermissionType USER =
      new ApplicationCommandPermissionType(2, Known.USER);

  /** {@code 3}. */
  public static final ApplicationCommandPermissionType CHANNEL =
      new ApplicationCommandPermissionType(3, Known.CHANNEL);

  static final Codec<ApplicationCommandPermissionType> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationCommandPermissionType::of, ApplicationCommandPermissionType::value);

  private final int value;
  private final Known known;

  private ApplicationCommandPermissionType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationCommandPermissionType of(int value) {
    return switch (value) {
      case 1 -> ROLE;
      case 2 -> USER;
      case 3 -> CHANNEL;
      default -> new ApplicationCommandPermissionType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandPermissionType> codec() {
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
    return other instanceof ApplicationCommandPermissionType that && value == that.value;
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

  /** What ApplicationCommandPermissionType knows by name. */
  public enum Known {
    /** {@code 1}. */
    ROLE,
    /** {@code 2}. */
    USER,
    /** {@code 3}. */
    CHANNEL,
    /** Any other value. */
    UNKNOWN
  }
}
