package dev.ovend.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON of new entities, with every field that Discord always sends. */
final class Entities {

  /** What everyone may do in a new guild. */
  static final long EVERYONE = 2_248_473_465_835_073L;

  private Entities() {}

  static ObjectNode user(long id, String username, boolean bot) {
    ObjectNode user = Json.object().put("id", Json.id(id)).put("username", username);
    user.putNull("avatar").put("discriminator", "0").put("public_flags", 0).put("flags", 0);
    if (bot) {
      user.put("bot", true);
    }
    user.putNull("banner").putNull("accent_color").putNull("global_name");
    user.putNull("avatar_decoration_data").putNull("collectibles").putNull("primary_guild");
    return user;
  }

  static ObjectNode guild(long id, String name, long ownerId) {
    ObjectNode guild = Json.object().put("id", Json.id(id)).put("name", name);
    guild.putNull("icon").putNull("description").putNull("home_header").putNull("splash");
    guild.putNull("discovery_splash").putNull("banner").putNull("application_id");
    guild.put("owner_id", Json.id(ownerId)).put("region", "deprecated");
    guild.putNull("afk_channel_id").put("afk_timeout", 300).putNull("system_channel_id");
    guild.put("widget_enabled", false).putNull("widget_channel_id");
    guild.put("verification_level", 0).put("default_message_notifications", 0);
    guild.put("mfa_level", 0).put("explicit_content_filter", 0).putNull("max_presences");
    guild.put("max_members", 500_000).put("max_video_channel_users", 25);
    guild.put("max_stage_video_channel_users", 50).putNull("vanity_url_code");
    guild.put("premium_tier", 0).put("premium_subscription_count", 0);
    guild.put("premium_progress_bar_enabled", false).put("system_channel_flags", 0);
    guild.put("preferred_locale", "en-US").putNull("rules_channel_id");
    guild.putNull("safety_alerts_channel_id").putNull("public_updates_channel_id");
    guild.put("nsfw", false).put("nsfw_level", 0).putNull("incidents_data");
    guild.set("features", Json.array());
    guild.set("emojis", Json.array());
    guild.set("stickers", Json.array());
    return guild;
  }

  static ObjectNode role(long id, String name, long permissions) {
    ObjectNode role = Json.object().put("id", Json.id(id)).put("name", name);
    role.put("permissions", Long.toString(permissions)).put("position", 0).put("color", 0);
    role.putObject("colors")
        .put("primary_color", 0)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    role.put("hoist", false).put("managed", false).put("mentionable", false);
    role.putNull("icon").putNull("unicode_emoji").put("flags", 0);
    return role;
  }

  /** Returns the role that a bot brings along, which only goes with it. */
  static ObjectNode botRole(long id, ObjectNode bot) {
    String name = bot.path("username").asString();
    ObjectNode role = role(id, name, Permission.bits(Permission.ADMINISTRATOR));
    role.putObject("tags").put("bot_id", bot.path("id").asString());
    return role.put("managed", true);
  }

  static ObjectNode member(ObjectNode user, String joinedAt) {
    ObjectNode member = Json.object().putNull("avatar").putNull("banner");
    member.putNull("communication_disabled_until").put("flags", 0).put("joined_at", joinedAt);
    member.putNull("nick").put("pending", false).putNull("premium_since");
    member.set("roles", Json.array());
    member.set("user", user);
    return member.put("mute", false).put("deaf", false);
  }

  static ObjectNode ban(ObjectNode user, @Nullable String reason) {
    ObjectNode ban = Json.object().put("reason", reason);
    ban.set("user", user);
    return ban;
  }

  static ObjectNode emoji(long id, String name, @Nullable ObjectNode creator) {
    ObjectNode emoji = Json.object().put("id", Json.id(id)).put("name", name);
    emoji.set("roles", Json.array());
    if (creator != null) {
      emoji.set("user", creator);
    }
    emoji.put("require_colons", true).put("managed", false).put("animated", false);
    return emoji.put("available", true);
  }

  static ObjectNode command(long id, long applicationId, long version) {
    ObjectNode command = Json.object().put("id", Json.id(id));
    command.put("application_id", Json.id(applicationId)).put("version", Json.id(version));
    command.putNull("default_member_permissions").put("type", 1).put("description", "");
    command.put("dm_permission", true).putNull("contexts").put("nsfw", false);
    command.putArray("integration_types").add(0);
    return command;
  }

  static ObjectNode message(long id, long channelId, ObjectNode author) {
    ObjectNode message = emptyMessage();
    message.put("timestamp", Snowflakes.timestamp(id)).putNull("edited_timestamp");
    message.put("id", Json.id(id)).put("channel_id", Json.id(channelId));
    message.set("author", author);
    return message.put("pinned", false).put("mention_everyone", false).put("tts", false);
  }

  /** Returns what a message shows when nothing is in it. */
  static ObjectNode emptyMessage() {
    ObjectNode message = Json.object().put("type", 0).put("content", "").put("flags", 0);
    for (String list :
        List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      message.set(list, Json.array());
    }
    return message;
  }
}
