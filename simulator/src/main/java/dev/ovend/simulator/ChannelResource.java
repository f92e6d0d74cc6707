package dev.ovend.simulator;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Channels, who may do what in them, and the sign that somebody types. */
final class ChannelResource {

  static final int MAX_NAME = 100;
  private static final int MAX_TOPIC = 1024;
  private static final int MAX_FORUM_TOPIC = 4096;
  private static final int MAX_SLOWMODE = 21_600;
  private static final List<String> EDITABLE =
      List.of(
          "name",
          "topic",
          "nsfw",
          "position",
          "rate_limit_per_user",
          "parent_id",
          "default_auto_archive_duration",
          "permission_overwrites");

  private final State state;
  private final Access access;

  ChannelResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /channels/{channel_id}", this::channel);
    routes.bot("PATCH /channels/{channel_id}", this::edit);
    routes.bot("DELETE /channels/{channel_id}", this::delete);
    routes.bot("POST /channels/{channel_id}/typing", this::typing);
    routes.bot("PUT /channels/{channel_id}/permissions/{overwrite_id}", this::putOverwrite);
    routes.bot("DELETE /channels/{channel_id}/permissions/{overwrite_id}", this::deleteOverwrite);
  }

  private ApiResponse channel(ApiRequest request) {
    return ApiResponse.ok(access.channel(request).channel().view());
  }

  private ApiResponse typing(ApiRequest request) {
    access.channel(request).requireSending();
    return ApiResponse.noContent();
  }

  private ApiResponse edit(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.channel();
    GuildState guild = standing.guild();
    if (channel.isThread()) {
      return ApiResponse.ok(state.threads().edit(standing, request.body().object()));
    }
    standing.require(Permission.MANAGE_CHANNELS);
    ObjectNode changes = form(request.body().object(), channel.type()).valid(EDITABLE);
    if (changes.has("permission_overwrites")) {
      standing.require(Permission.MANAGE_ROLES);
    }
    requireParent(state, guild, changes);
    return ApiResponse.ok(channel.update(changes));
  }

  private ApiResponse delete(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    ChannelState channel = standing.channel();
    if (channel.guild() == null) {
      return ApiResponse.ok(channel.view());
    }
    standing.require(channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
    state.remove(channel);
    return ApiResponse.ok(channel.view());
  }

  private ApiResponse putOverwrite(ApiRequest request) {
    ChannelStanding standing = access.channel(request);
    GuildState guild = standing.guild();
    ChannelState channel = standing.require(Permission.MANAGE_ROLES);
    requireNoThread(channel);
    long id = request.id("overwrite_id");
    ObjectNode body =
        Form.of(request)
            .required("type")
            .choice("type", Overwrites.ROLE, Overwrites.MEMBER)
            .permissions("allow", "deny")
            .valid();
    int type = body.path("type").asInt();
    if (type == Overwrites.ROLE) {
      guild.role(id);
    } else {
      state.user(id);
    }
    long allow = Overwrites.bits(body, "allow");
    long deny = Overwrites.bits(body, "deny");
    if (((allow | deny) & ~standing.permissions()) != 0) {
      throw ApiException.missingPermissions();
    }
    channel.overwrite(Overwrites.of(id, type, allow, deny));
    return ApiResponse.noContent();
  }

  private ApiResponse deleteOverwrite(ApiRequest request) {
    ChannelState channel = access.channel(request).require(Permission.MANAGE_ROLES);
    requireNoThread(channel);
    long id = request.id("overwrite_id");
    State.known(Overwrites.find(channel.json(), id), 10009, "Overwrite");
    channel.removeOverwrite(id);
    return ApiResponse.noContent();
  }

  /** Fails if {@code fields} name a parent that is no category of {@code guild}. */
  static void requireParent(State state, GuildState guild, ObjectNode fields) {
    if (!fields.hasNonNull("parent_id")) {
      return;
    }
    ChannelState parent = state.findChannel(Json.snowflake("parent_id", fields.path("parent_id")));
    if (parent == null
        || parent.type() != ChannelEntities.CATEGORY
        || !guild.equals(parent.guild())) {
      throw ApiException.invalidField(
          "parent_id", "CHANNEL_PARENT_INVALID_TYPE", "Category does not exist");
    }
  }

  private static void requireNoThread(ChannelState channel) {
    if (channel.isThread()) {
      throw ApiException.of(400, 50024, "Cannot execute action on this channel type");
    }
  }

  /** Starts to check what is sent of a channel. */
  static Form form(ObjectNode body, int type) {
    return Form.of(body)
        .notNull("name")
        .text("name", 1, MAX_NAME)
        .text("topic", 0, ChannelEntities.isForum(type) ? MAX_FORUM_TOPIC : MAX_TOPIC)
        .integer("rate_limit_per_user", 0, MAX_SLOWMODE)
        .integer("position", 0, Integer.MAX_VALUE)
        .overwrites("permission_overwrites");
  }
}
