// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Oauth2 scope: a value of {@code OAuth2Scopes}, or one that Discord added since. Compare by {@code
 * ==} or {@code equals}; switch over {@link #known}.
 */
public final class OAuth2Scope {

  /** {@code identify}. */
  public static final OAuth2Scope IDENTIFY =
      new OAuth2Scope("identify", Known.IDENTIFY);

  /** {@code email}. */
  public static final OAuth2Scope EMAIL =
      new OAuth2Scope("email", Known.EMAIL);

  /** {@code connections}. */
  public static final OAuth2Scope CONNECTIONS =
      new OAuth2Scope("connections", Known.CONNECTIONS);

  /** {@code guilds}. */
  public static final OAuth2Scope GUILDS =
      new OAuth2Scope("guilds", Known.GUILDS);

  /** {@code guilds.join}. */
  public static final OAuth2Scope GUILDS_JOIN =
      new OAuth2Scope("guilds.join", Known.GUILDS_JOIN);

  /** {@code guilds.members.read}. */
  public static final OAuth2Scope GUILDS_MEMBERS_READ =
      new OAuth2Scope("guilds.members.read", Known.GUILDS_MEMBERS_READ);

  /** {@code gdm.join}. */
  public static final OAuth2Scope GDM_JOIN =
      new OAuth2Scope("gdm.join", Known.GDM_JOIN);

  /** {@code bot}. */
  public static final OAuth2Scope BOT =
      new OAuth2Scope("bot", Known.BOT);

  /** {@code rpc}. */
  public static final OAuth2Scope RPC =
      new OAuth2Scope("rpc", Known.RPC);

  /** {@code rpc.notifications.read}. */
  public static final OAuth2Scope RPC_NOTIFICATIONS_READ =
      new OAuth2Scope("rpc.notifications.read", Known.RPC_NOTIFICATIONS_READ);

  /** {@code rpc.voice.read}. */
  public static final OAuth2Scope RPC_VOICE_READ =
      new OAuth2Scope("rpc.voice.read", Known.RPC_VOICE_READ);

  /** {@code rpc.voice.write}. */
  public static final OAuth2Scope RPC_VOICE_WRITE =
      new OAuth2Scope("rpc.voice.write", Known.RPC_VOICE_WRITE);

  /** {@code rpc.video.read}. */
  public static final OAuth2Scope RPC_VIDEO_READ =
      new OAuth2Scope("rpc.video.read", Known.RPC_VIDEO_READ);

  /** {@code rpc.video.write}. */
  public static final OAuth2Scope RPC_VIDEO_WRITE =
      new OAuth2Scope("rpc.video.write", Known.RPC_VIDEO_WRITE);

  /** {@code rpc.screenshare.read}. */
  public static final OAuth2Scope RPC_SCREENSHARE_READ =
      new OAuth2Scope("rpc.screenshare.read", Known.RPC_SCREENSHARE_READ);

  /** {@code rpc.screenshare.write}. */
  public static final OAuth2Scope RPC_SCREENSHARE_WRITE =
      new OAuth2Scope("rpc.screenshare.write", Known.RPC_SCREENSHARE_WRITE);

  /** {@code rpc.activities.write}. */
  public static final OAuth2Scope RPC_ACTIVITIES_WRITE =
      new OAuth2Scope("rpc.activities.write", Known.RPC_ACTIVITIES_WRITE);

  /** {@code webhook.incoming}. */
  public static final OAuth2Scope WEBHOOK_INCOMING =
      new OAuth2Scope("webhook.incoming", Known.WEBHOOK_INCOMING);

  /** {@code messages.read}. */
  public static final OAuth2Scope MESSAGES_READ =
      new OAuth2Scope("messages.read", Known.MESSAGES_READ);

  /** {@code applications.builds.upload}. */
  public static final OAuth2Scope APPLICATIONS_BUILDS_UPLOAD =
      new OAuth2Scope("applications.builds.upload", Known.APPLICATIONS_BUILDS_UPLOAD);

  /** {@code applications.builds.read}. */
  public static final OAuth2Scope APPLICATIONS_BUILDS_READ =
      new OAuth2Scope("applications.builds.read", Known.APPLICATIONS_BUILDS_READ);

  /** {@code applications.commands}. */
  public static final OAuth2Scope APPLICATIONS_COMMANDS =
      new OAuth2Scope("applications.commands", Known.APPLICATIONS_COMMANDS);

  /** {@code applications.commands.permissions.update}. */
  public static final OAuth2Scope APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE =
      new OAuth2Scope("applications.commands.permissions.update", Known.APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE);

  /** {@code applications.commands.update}. */
  public static final OAuth2Scope APPLICATIONS_COMMANDS_UPDATE =
      new OAuth2Scope("applications.commands.update", Known.APPLICATIONS_COMMANDS_UPDATE);

  /** {@code applications.store.update}. */
  public static final OAuth2Scope APPLICATIONS_STORE_UPDATE =
      new OAuth2Scope("applications.store.update", Known.APPLICATIONS_STORE_UPDATE);

  /** {@code applications.entitlements}. */
  public static final OAuth2Scope APPLICATIONS_ENTITLEMENTS =
      new OAuth2Scope("applications.entitlements", Known.APPLICATIONS_ENTITLEMENTS);

  /** {@code activities.read}. */
  public static final OAuth2Scope ACTIVITIES_READ =
      new OAuth2Scope("activities.read", Known.ACTIVITIES_READ);

  /** {@code activities.write}. */
  public static final OAuth2Scope ACTIVITIES_WRITE =
      new OAuth2Scope("activities.write", Known.ACTIVITIES_WRITE);

  /** {@code activities.invites.write}. */
  public static final OAuth2Scope ACTIVITIES_INVITES_WRITE =
      new OAuth2Scope("activities.invites.write", Known.ACTIVITIES_INVITES_WRITE);

  /** {@code relationships.read}. */
  public static final OAuth2Scope RELATIONSHIPS_READ =
      new OAuth2Scope("relationships.read", Known.RELATIONSHIPS_READ);

  /** {@code voice}. */
  public static final OAuth2Scope VOICE =
      new OAuth2Scope("voice", Known.VOICE);

  /** {@code dm_channels.read}. */
  public static final OAuth2Scope DM_CHANNELS_READ =
      new OAuth2Scope("dm_channels.read", Known.DM_CHANNELS_READ);

  /** {@code role_connections.write}. */
  public static final OAuth2Scope ROLE_CONNECTIONS_WRITE =
      new OAuth2Scope("role_connections.write", Known.ROLE_CONNECTIONS_WRITE);

  /** {@code openid}. */
  public static final OAuth2Scope OPENID =
      new OAuth2Scope("openid", Known.OPENID);

  /** {@code identify.premium}. */
  public static final OAuth2Scope IDENTIFY_PREMIUM =
      new OAuth2Scope("identify.premium", Known.IDENTIFY_PREMIUM);

  static final Codec<OAuth2Scope> CODEC =
      new ChoiceCodec.Textual<>(OAuth2Scope::of, OAuth2Scope::value);

  private final String value;
  private final Known known;

  private OAuth2Scope(String value, Known known) {
    this.value = value;
    this.known = known;
  }

  /** Returns the constant of a value, or another object if it has none. */
  public static OAuth2Scope of(String value) {
    return switch (value) {
      case "identify" -> IDENTIFY;
      case "email" -> EMAIL;
      case "connections" -> CONNECTIONS;
      case "guilds" -> GUILDS;
      case "guilds.join" -> GUILDS_JOIN;
      case "guilds.members.read" -> GUILDS_MEMBERS_READ;
      case "gdm.join" -> GDM_JOIN;
      case "bot" -> BOT;
      case "rpc" -> RPC;
      case "rpc.notifications.read" -> RPC_NOTIFICATIONS_READ;
      case "rpc.voice.read" -> RPC_VOICE_READ;
      case "rpc.voice.write" -> RPC_VOICE_WRITE;
      case "rpc.video.read" -> RPC_VIDEO_READ;
      case "rpc.video.write" -> RPC_VIDEO_WRITE;
      case "rpc.screenshare.read" -> RPC_SCREENSHARE_READ;
      case "rpc.screenshare.write" -> RPC_SCREENSHARE_WRITE;
      case "rpc.activities.write" -> RPC_ACTIVITIES_WRITE;
      case "webhook.incoming" -> WEBHOOK_INCOMING;
      case "messages.read" -> MESSAGES_READ;
      case "applications.builds.upload" -> APPLICATIONS_BUILDS_UPLOAD;
      case "applications.builds.read" -> APPLICATIONS_BUILDS_READ;
      case "applications.commands" -> APPLICATIONS_COMMANDS;
      case "applications.commands.permissions.update" -> APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE;
      case "applications.commands.update" -> APPLICATIONS_COMMANDS_UPDATE;
      case "applications.store.update" -> APPLICATIONS_STORE_UPDATE;
      case "applications.entitlements" -> APPLICATIONS_ENTITLEMENTS;
      case "activities.read" -> ACTIVITIES_READ;
      case "activities.write" -> ACTIVITIES_WRITE;
      case "activities.invites.write" -> ACTIVITIES_INVITES_WRITE;
      case "relationships.read" -> RELATIONSHIPS_READ;
      case "voice" -> VOICE;
      case "dm_channels.read" -> DM_CHANNELS_READ;
      case "role_connections.write" -> ROLE_CONNECTIONS_WRITE;
      case "openid" -> OPENID;
      case "identify.premium" -> IDENTIFY_PREMIUM;
      default -> new OAuth2Scope(value, Known.UNKNOWN);
    };
  }

  /** Returns what reads and writes it. */
  public static Codec<OAuth2Scope> codec() {
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
    return other instanceof OAuth2Scope that && value.equals(that.value);
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

  /** What OAuth2Scope knows by name. */
  public enum Known {
    /** {@code identify}. */
    IDENTIFY,
    /** {@code email}. */
    EMAIL,
    /** {@code connections}. */
    CONNECTIONS,
    /** {@code guilds}. */
    GUILDS,
    /** {@code guilds.join}. */
    GUILDS_JOIN,
    /** {@code guilds.members.read}. */
    GUILDS_MEMBERS_READ,
    /** {@code gdm.join}. */
    GDM_JOIN,
    /** {@code bot}. */
    BOT,
    /** {@code rpc}. */
    RPC,
    /** {@code rpc.notifications.read}. */
    RPC_NOTIFICATIONS_READ,
    /** {@code rpc.voice.read}. */
    RPC_VOICE_READ,
    /** {@code rpc.voice.write}. */
    RPC_VOICE_WRITE,
    /** {@code rpc.video.read}. */
    RPC_VIDEO_READ,
    /** {@code rpc.video.write}. */
    RPC_VIDEO_WRITE,
    /** {@code rpc.screenshare.read}. */
    RPC_SCREENSHARE_READ,
    /** {@code rpc.screenshare.write}. */
    RPC_SCREENSHARE_WRITE,
    /** {@code rpc.activities.write}. */
    RPC_ACTIVITIES_WRITE,
    /** {@code webhook.incoming}. */
    WEBHOOK_INCOMING,
    /** {@code messages.read}. */
    MESSAGES_READ,
    /** {@code applications.builds.upload}. */
    APPLICATIONS_BUILDS_UPLOAD,
    /** {@code applications.builds.read}. */
    APPLICATIONS_BUILDS_READ,
    /** {@code applications.commands}. */
    APPLICATIONS_COMMANDS,
    /** {@code applications.commands.permissions.update}. */
    APPLICATIONS_COMMANDS_PERMISSIONS_UPDATE,
    /** {@code applications.commands.update}. */
    APPLICATIONS_COMMANDS_UPDATE,
    /** {@code applications.store.update}. */
    APPLICATIONS_STORE_UPDATE,
    /** {@code applications.entitlements}. */
    APPLICATIONS_ENTITLEMENTS,
    /** {@code activities.read}. */
    ACTIVITIES_READ,
    /** {@code activities.write}. */
    ACTIVITIES_WRITE,
    /** {@code activities.invites.write}. */
    ACTIVITIES_INVITES_WRITE,
    /** {@code relationships.read}. */
    RELATIONSHIPS_READ,
    /** {@code voice}. */
    VOICE,
    /** {@code dm_channels.read}. */
    DM_CHANNELS_READ,
    /** {@code role_connections.write}. */
    ROLE_CONNECTIONS_WRITE,
    /** {@code openid}. */
    OPENID,
    /** {@code identify.premium}. */
    IDENTIFY_PREMIUM,
    /** Any other value. */
    UNKNOWN
  }
}
