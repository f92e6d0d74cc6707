package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON of new channels, with every field that Discord always sends. */
final class ChannelEntities {

  static final int TEXT = 0;
  static final int VOICE = 2;
  static final int CATEGORY = 4;
  static final int ANNOUNCEMENT = 5;
  static final int ANNOUNCEMENT_THREAD = 10;
  static final int PUBLIC_THREAD = 11;
  static final int PRIVATE_THREAD = 12;
  static final int FORUM = 15;
  static final int MEDIA = 16;

  private static final int DIRECT = 1;

  private ChannelEntities() {}

  static ObjectNode ofGuild(long id, GuildState guild, String name, int type) {
    ObjectNode channel = Json.object().put("id", Json.id(id)).put("type", type);
    channel.putNull("last_message_id").put("flags", 0).put("guild_id", Json.id(guild.id()));
    channel.put("name", name).putNull("parent_id").put("rate_limit_per_user", 0);
    channel.putNull("topic").put("position", guild.channels().size());
    channel.set("permission_overwrites", Json.array());
    if (isForum(type)) {
      channel.putNull("default_reaction_emoji").putNull("default_sort_order");
      channel.set("available_tags", Json.array());
    }
    return channel.put("nsfw", false);
  }

  static ObjectNode direct(long id, ObjectNode user) {
    ObjectNode channel = Json.object().put("id", Json.id(id)).put("type", DIRECT);
    channel.putNull("last_message_id").put("flags", 0);
    channel.putArray("recipients").add(user);
    return channel;
  }

  /**
   * Builds a thread.
   *
   * @param head what stands in its first fields
   * @param parent the channel it belongs to
   */
  static ObjectNode thread(ThreadHead head, ChannelState parent) {
    ObjectNode thread = Json.object().put("id", Json.id(head.id())).put("type", head.type());
    thread.putNull("last_message_id").put("flags", 0);
    thread.put("guild_id", parent.json().path("guild_id").asString()).put("name", head.name());
    thread.put("parent_id", Json.id(parent.id())).put("rate_limit_per_user", 0);
    thread.put("owner_id", Json.id(head.owner()));
    String made = Snowflakes.timestamp(head.id());
    thread
        .putObject("thread_metadata")
        .put("archived", false)
        .put("archive_timestamp", made)
        .put("auto_archive_duration", 4_320)
        .put("locked", false)
        .put("create_timestamp", made);
    return thread;
  }

  static boolean isForum(int type) {
    return type == FORUM || type == MEDIA;
  }

  /** Who made a thread, and under which name. */
  record ThreadHead(long id, int type, String name, long owner) {}
}
