// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application type: a value of {@code ApplicationTypes}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationType {

  /** {@code 4}. */
  public static final ApplicationType GUILD_ROLE_SUBSCRIPTIONS =
      new ApplicationType(4, Known.GUILD_ROLE_SUBSCRIPTIONS);

  static final Codec<ApplicationType> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationType::of, ApplicationType::value);

  private final int value;
  private final Known known;

  private ApplicationType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationType of(int value) {
    return switch (value) {
      case 4 -> GUILD_ROLE_SUBSCRIPTIONS;
      default -> new ApplicationType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationType> codec() {
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
    return other instanceof ApplicationType that && value == that.value;
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

  /** What ApplicationType knows by name. */
  public enum Known {
    /** {@code 4}. */
    GUILD_ROLE_SUBSCRIPTIONS,
    /** Any other value. */
    UNKNOWN
  }
}
