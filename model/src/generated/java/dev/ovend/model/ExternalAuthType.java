// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * External auth type: a value of {@code ApplicationIdentityProviderAuthType}, or one that Discord
 * added since. Compare by {@code ==} or {@code equals}; switch over {@link #known}.
 */
public final class ExternalAuthType {

  /** {@code OIDC}. */
  public static final ExternalAuthType OIDC =
      new ExternalAuthType("OIDC", Known.OIDC);

  /** {@code EPIC_ONLINE_SERVICES_ACCESS_TOKEN}. */
  public static final ExternalAuthType EPIC_ONLINE_SERVICES_ACCESS_TOKEN =
      new ExternalAuthType("EPIC_ONLINE_SERVICES_ACCESS_TOKEN", Known.EPIC_ONLINE_SERVICES_ACCESS_TOKEN);

  /** {@code EPIC_ONLINE_SERVICES_ID_TOKEN}. */
  public static final ExternalAuthType EPIC_ONLINE_SERVICES_ID_TOKEN =
      new ExternalAuthType("EPIC_ONLINE_SERVICES_ID_TOKEN", Known.EPIC_ONLINE_SERVICES_ID_TOKEN);

  /** {@code STEAM_SESSION_TICKET}. */
  public static final ExternalAuthType STEAM_SESSION_TICKET =
      new ExternalAuthType("STEAM_SESSION_TICKET", Known.STEAM_SESSION_TICKET);

  /** {@code UNITY_SERVICES_ID_TOKEN}. */
  public static final ExternalAuthType UNITY_SERVICES_ID_TOKEN =
      new ExternalAuthType("UNITY_SERVICES_ID_TOKEN", Known.UNITY_SERVICES_ID_TOKEN);

  /** {@code DISCORD_BOT_ISSUED_ACCESS_TOKEN}. */
  public static final ExternalAuthType DISCORD_BOT_ISSUED_ACCESS_TOKEN =
      new ExternalAuthType("DISCORD_BOT_ISSUED_ACCESS_TOKEN", Known.DISCORD_BOT_ISSUED_ACCESS_TOKEN);

  /** {@code APPLE_ID_TOKEN}. */
  public static final ExternalAuthType APPLE_ID_TOKEN =
      new ExternalAuthType("APPLE_ID_TOKEN", Known.APPLE_ID_TOKEN);

  /** {@code PLAYSTATION_NETWORK_ID_TOKEN}. */
  public static final ExternalAuthType PLAYSTATION_NETWORK_ID_TOKEN =
      new ExternalAuthType("PLAYSTATION_NETWORK_ID_TOKEN", Known.PLAYSTATION_NETWORK_ID_TOKEN);

  static final Codec<ExternalAuthType> CODEC =
      new ChoiceCodec.Textual<>(ExternalAuthType::of, ExternalAuthType::value);

  private final String value;
  private final Known known;

  private ExternalAuthType(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static ExternalAuthType of(String value) {
    return switch (value) {
      case "OIDC" -> OIDC;
      case "EPIC_ONLINE_SERVICES_ACCESS_TOKEN" -> EPIC_ONLINE_SERVICES_ACCESS_TOKEN;
      case "EPIC_ONLINE_SERVICES_ID_TOKEN" -> EPIC_ONLINE_SERVICES_ID_TOKEN;
      case "STEAM_SESSION_TICKET" -> STEAM_SESSION_TICKET;
      case "UNITY_SERVICES_ID_TOKEN" -> UNITY_SERVICES_ID_TOKEN;
      case "DISCORD_BOT_ISSUED_ACCESS_TOKEN" -> DISCORD_BOT_ISSUED_ACCESS_TOKEN;
      case "APPLE_ID_TOKEN" -> APPLE_ID_TOKEN;
      case "PLAYSTATION_NETWORK_ID_TOKEN" -> PLAYSTATION_NETWORK_ID_TOKEN;
      default -> new ExternalAuthType(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<ExternalAuthType> codec() {
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
    return other instanceof ExternalAuthType that && value.equals(that.value);
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

  /** What ExternalAuthType knows by name. */
  public enum Known {
    /** {@code OIDC}. */
    OIDC,
    /** {@code EPIC_ONLINE_SERVICES_ACCESS_TOKEN}. */
    EPIC_ONLINE_SERVICES_ACCESS_TOKEN,
    /** {@code EPIC_ONLINE_SERVICES_ID_TOKEN}. */
    EPIC_ONLINE_SERVICES_ID_TOKEN,
    /** {@code STEAM_SESSION_TICKET}. */
    STEAM_SESSION_TICKET,
    /** {@code UNITY_SERVICES_ID_TOKEN}. */
    UNITY_SERVICES_ID_TOKEN,
    /** {@code DISCORD_BOT_ISSUED_ACCESS_TOKEN}. */
    DISCORD_BOT_ISSUED_ACCESS_TOKEN,
    /** {@code APPLE_ID_TOKEN}. */
    APPLE_ID_TOKEN,
    /** {@code PLAYSTATION_NETWORK_ID_TOKEN}. */
    PLAYSTATION_NETWORK_ID_TOKEN,
    /** Any other value. */
    UNKNOWN
  }
}
