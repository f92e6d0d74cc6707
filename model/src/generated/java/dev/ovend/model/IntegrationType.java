// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Integration type: a value of {@code IntegrationTypes}, or one that Discord added since. Compare
 * by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class IntegrationType {

  /** {@code discord}. */
  public static final IntegrationType DISCORD =
      new IntegrationType("discord", Known.DISCORD);

  /** {@code twitch}. */
  public static final IntegrationType TWITCH =
      new IntegrationType("twitch", Known.TWITCH);

  /** {@code youtube}. */
  public static final IntegrationType YOUTUBE =
      new IntegrationType("youtube", Known.YOUTUBE);

  /** {@code guild_subscription}. */
  public static final IntegrationType GUILD_SUBSCRIPTION =
      new IntegrationType("guild_subscription", Known.GUILD_SUBSCRIPTION);

  static final Codec<IntegrationType> CODEC =
      new ChoiceCodec.Textual<>(IntegrationType::of, IntegrationType::value);

  private final String value;
  private final Known known;

  private IntegrationType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static IntegrationType of(String value) {
    return switch (value) {
      case "discord" -> DISCORD;
      case "twitch" -> TWITCH;
      case "youtube" -> YOUTUBE;
      case "guild_subscription" -> GUILD_SUBSCRIPTION;
      default -> new IntegrationType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<IntegrationType> codec() {
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
    return other instanceof IntegrationType that && value.equals(that.value);
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

  /** What IntegrationType knows by name. */
  public enum Known {
    /** {@code discord}. */
    DISCORD,
    /** {@code twitch}. */
    TWITCH,
    /** {@code youtube}. */
    YOUTUBE,
    /** {@code guild_subscription}. */
    GUILD_SUBSCRIPTION,
    /** Any other value. */
    UNKNOWN
  }
}
