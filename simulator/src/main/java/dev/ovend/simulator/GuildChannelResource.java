package dev.ovend.simulator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The channels of a guild together. */
final class GuildChannelResource {

  private static final String CHANNELS = "/guilds/{guild_id}/channels";
  private static final int MAX_CHANNELS = 500;
  private static final List<String> SETTABLE =
      List.of(
          "topic",
          "nsfw",
          "position",
          "rate_limit_per_user",
          "parent_id",
          "permission_overwrites",
          "available_tags");

  private final State state;
  private final Access access;

  GuildChannelResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET " + CHANNELS, this::list);
    routes.bot("POST " + CHANNELS, this::create);
    routes.bot("PATCH " + CHANNELS, this::move);
  }

  private ApiResponse list(ApiRequest request) {
    return ApiResponse.ok(
        Json.array(
            access.guild(request).guild().channels().stream().map(ChannelState::view).toList()));
  }

  private ApiResponse create(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_CHANNELS);
    GuildState guild = standing.guild();
    ObjectNode sent = request.body().object();
    Form form =
        ChannelResource.form(sent, sent.path("type").asInt(ChannelEntities.TEXT))
            .required("name")
            .choice("type", 0, 2, 4, 5, 13, 14, 15, 16);
    ObjectNode fields = form.valid(SETTABLE);
    ChannelResource.requireParent(state, guild, fields);
    if (fields.has("permission_overwrites")) {
      standing.require(Permission.MANAGE_ROLES);
    }
    if (guild.channels().size() >= MAX_CHANNELS) {
      throw ApiException.of(400, 30013, "Maximum number of server channels reached (500)");
    }
    long id = state.ids().next();
    ObjectNode body = form.valid();
    ObjectNode json =
        ChannelEntities.ofGuild(
            id, guild, body.path("name").asString(), body.path("type").asInt(0));
    json.setAll(fields);
    ChannelState channel = ChannelState.ofGuild(id, guild, json);
    state.add(channel);
    return ApiResponse.of(201, channel.view());
  }

  private ApiResponse move(ApiRequest request) {
    GuildState guild = access.guild(request).require(Permission.MANAGE_CHANNELS).guild();
    Set<String> parents = new HashSet<>();
    for (JsonNode move : request.body().array()) {
      if (move.hasNonNull("parent_id")) {
        parents.add(move.path("id").asString(""));
      }
      of(guild, move);
    }
    if (parents.size() > 1) {
      throw ApiException.of(
          400, 40009, "Only one channel can be moved to another category at a time");
    }
    for (JsonNode move : request.body().array()) {
      of(guild, move).update(Form.of((ObjectNode) move).valid(List.of("position", "parent_id")));
    }
    return ApiResponse.noContent();
  }

  private ChannelState of(GuildState guild, JsonNode move) {
    String id = move.path("id").asString("");
    return guild.channels().stream()
        .filter(channel -> Json.id(channel.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> ApiException.unknown(10003, "Channel"));
  }
}
