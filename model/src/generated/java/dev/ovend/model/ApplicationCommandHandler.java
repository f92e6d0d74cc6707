// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Application command handler: a value of {@code ApplicationCommandHandler}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ApplicationCommandHandler {

  /** {@code 1}. */
  public static final ApplicationCommandHandler APP_HANDLER =
      new ApplicationCommandHandler(1, Known.APP_HANDLER);

  /** {@code 2}. */
  public static final ApplicationCommandHandler DISCORD_LAUNCH_ACTIVITY =
      new ApplicationCommandHandler(2, Known.DISCORD_LAUNCH_ACTIVITY);

  static final Codec<ApplicationCommandHandler> CODEC =
      new ChoiceCodec.Numeric<>(ApplicationCommandHandler::of, ApplicationCommandHandler::value);

  private final int value;
  private final Known known;

  private ApplicationCommandHandler(int value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ApplicationCommandHandler of(int value) {
    return switch (value) {
      case 1 -> APP_HANDLER;
      case 2 -> DISCORD_LAUNCH_ACTIVITY;
      default -> new ApplicationCommandHandler(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ApplicationCommandHandler> codec() {
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
    return other instanceof ApplicationCommandHandler that && value == that.value;
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

  /** What ApplicationCommandHandler knows by name. */
  public enum Known {
    /** {@code 1}. */
    APP_HANDLER,
    /** {@code 2}. */
    DISCORD_LAUNCH_ACTIVITY,
    /** Any other value. */
    UNKNOWN
  }
}
