package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Guilds with their channels, roles and members. */
final class GuildResource {

  private static final int MAX_MEMBERS = 1000;

  private final World world;

  GuildResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /guilds/{guild_id}", this::guild);
    routes.bot("GET /guilds/{guild_id}/channels", this::channels);
    routes.bot("GET /guilds/{guild_id}/roles", this::roles);
    routes.bot("GET /guilds/{guild_id}/members", this::members);
    routes.bot("GET /guilds/{guild_id}/members/{user_id}", this::member);
  }

  private ApiResponse guild(ApiRequest request) {
    GuildState guild = joined(request);
    ObjectNode view = guild.view();
    if (request.flag("with_counts")) {
      view.put("approximate_member_count", guild.memberCount());
      view.put("approximate_presence_count", guild.memberCount());
    }
    return ApiResponse.ok(view);
  }

  private ApiResponse channels(ApiRequest request) {
    return ApiResponse.ok(
        Json.array(joined(request).channels().stream().map(ChannelState::view).toList()));
  }

  private ApiResponse roles(ApiRequest request) {
    return ApiResponse.ok(Json.array(joined(request).roles()));
  }

  private ApiResponse members(ApiRequest request) {
    Long after = request.cursor("after");
    int limit = request.limit(MAX_MEMBERS, 1);
    return ApiResponse.ok(
        Json.array(joined(request).membersAfter(after == null ? 0 : after, limit)));
  }

  private ApiResponse member(ApiRequest request) {
    GuildState guild = joined(request);
    long userId = request.id("user_id");
    ObjectNode member = guild.member(userId);
    if (member == null) {
      world.user(userId);
      throw ApiException.unknown(10007, "Member");
    }
    return ApiResponse.ok(member);
  }

  private GuildState joined(ApiRequest request) {
    GuildState guild = world.guild(request.id("guild_id"));
    if (!guild.hasMember(request.botId())) {
      throw ApiException.unknown(10004, "Guild");
    }
    return guild;
  }
}
