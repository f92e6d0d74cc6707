package dev.ovend.simulator;

import tools.jackson.databind.node.ObjectNode;

/** Guilds. */
final class GuildResource {

  private final Access access;

  GuildResource(State state) {
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /guilds/{guild_id}", this::guild);
  }

  private ApiResponse guild(ApiRequest request) {
    GuildState guild = access.guild(request).guild();
    ObjectNode view = guild.view();
    if (request.flag("with_counts")) {
      view.put("approximate_member_count", guild.memberCount());
      view.put("approximate_presence_count", guild.memberCount());
    }
    return ApiResponse.ok(view);
  }
}
