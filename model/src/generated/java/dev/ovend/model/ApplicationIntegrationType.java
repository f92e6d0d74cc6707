// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application integration type: a value of {@code ApplicationIntegrationType}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationIntegrationType {

  /** {@code 0}. */
  public static final ApplicationIntegrationType GUILD_INSTALL =
      new ApplicationIntegrationType(0, Known.GUILD_INSTALL);

  /** {@code 1}. */
  public static final ApplicationIntegrationType USER_INSTALL =
      new ApplicationIntegrationType(1, Known.USER_INSTALL);

  static final Codec<ApplicationIntegrationType> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationIntegrationType::of, ApplicationIntegrationType::value);

  private final int value;
  private final Known known;

  private ApplicationIntegrationType(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationIntegrationType of(int value) {
    return switch (value) {
      case 0 -> GUILD_INSTALL;
      case 1 -> USER_INSTALL;
      default -> new ApplicationIntegrationType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationIntegrationType> codec() {
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
    return other instanceof ApplicationIntegrationType that && value == that.value;
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

  /** What ApplicationIntegrationType knows by name. */
  public enum Known {
    /** {@code 0}. */
    GUILD_INSTALL,
    /** {@code 1}. */
    USER_INSTALL,
    /** Any other value. */
    UNKNOWN
  }
}
