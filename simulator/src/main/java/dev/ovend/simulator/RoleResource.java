package dev.ovend.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Roles of a guild. */
final class RoleResource {

  private static final int MAX_NAME = 100;
  private static final int MAX_COLOR = 0xFFFFFF;
  private static final int MAX_ROLES = 250;
  private static final int LOWEST = 1;
  private static final String NEW = "new role";
  private static final List<String> EDITABLE =
      List.of("name", "permissions", "color", "colors", "hoist", "mentionable");

  private final State state;
  private final Access access;

  RoleResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /guilds/{guild_id}/roles", this::roles);
    routes.bot("POST /guilds/{guild_id}/roles", this::create);
    routes.bot("PATCH /guilds/{guild_id}/roles", this::move);
    routes.bot("GET /guilds/{guild_id}/roles/member-counts", this::memberCounts);
    routes.bot("GET /guilds/{guild_id}/roles/{role_id}", this::role);
    routes.bot("PATCH /guilds/{guild_id}/roles/{role_id}", this::edit);
    routes.bot("DELETE /guilds/{guild_id}/roles/{role_id}", this::delete);
  }

  private ApiResponse roles(ApiRequest request) {
    return ApiResponse.ok(Json.array(access.guild(request).guild().roles().list()));
  }

  private ApiResponse role(ApiRequest request) {
    return ApiResponse.ok(access.guild(request).guild().role(request.id("role_id")));
  }

  /** Leaves out {@code @everyone}. */
  private ApiResponse memberCounts(ApiRequest request) {
    GuildState guild = access.guild(request).guild();
    Map<Long, Long> counts =
        guild.members().stream()
            .flatMap(member -> Roles.idsOf(member).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    ObjectNode body = Json.object();
    for (ObjectNode role : guild.roles().list()) {
      long id = Roles.rank(role).id();
      if (id != guild.id()) {
        body.put(Json.id(id), counts.getOrDefault(id, 0L));
      }
    }
    return ApiResponse.ok(body);
  }

  private ApiResponse create(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_ROLES);
    ObjectNode fields = fields(standing, request);
    Roles roles = standing.guild().roles();
    if (roles.size() >= MAX_ROLES) {
      throw ApiException.of(400, 30005, "Maximum number of guild roles reached (250)");
    }
    long everyone = Roles.permissions(standing.guild().role(standing.guild().id()));
    ObjectNode role = Entities.role(state.ids().next(), NEW, everyone & standing.permissions());
    role.setAll(fields);
    roles.insert(role, LOWEST);
    return ApiResponse.ok(role);
  }

  private ApiResponse edit(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_ROLES);
    long id = request.id("role_id");
    standing.requireAbove(Roles.rank(standing.guild().role(id)));
    ObjectNode fields = fields(standing, request);
    ObjectNode changed =
        standing
            .guild()
            .roles()
            .change(
                id,
                role -> {
                  role.setAll(fields);
                  return role;
                });
    return ApiResponse.ok(State.known(changed, 10011, "Role"));
  }

  private ApiResponse move(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_ROLES);
    GuildState guild = standing.guild();
    Map<Long, Integer> positions = new HashMap<>();
    for (JsonNode each : request.body().array()) {
      long id = Json.snowflake("id", each.path("id"));
      standing.requireAbove(Roles.rank(guild.role(id)));
      if (!each.hasNonNull("position")) {
        continue;
      }
      int position = each.path("position").asInt(0);
      if (id == guild.id() || position < LOWEST) {
        throw ApiException.of(400, 50028, "Invalid Role");
      }
      standing.requireAbove(Rank.topOf(position));
      positions.put(id, position);
    }
    guild.roles().move(positions);
    return ApiResponse.ok(Json.array(guild.roles().list()));
  }

  private ApiResponse delete(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_ROLES);
    long id = request.id("role_id");
    ObjectNode role = standing.guild().role(id);
    if (id == standing.guild().id() || role.path("managed").asBoolean()) {
      throw ApiException.of(400, 50028, "Invalid Role");
    }
    standing.requireAbove(Roles.rank(role));
    standing.guild().removeRole(id);
    return ApiResponse.noContent();
  }

  private static ObjectNode fields(GuildStanding standing, ApiRequest request) {
    ObjectNode fields =
        Form.of(request)
            .text("name", 0, MAX_NAME)
            .integer("color", 0, MAX_COLOR)
            .permissions("permissions")
            .valid(EDITABLE);
    EDITABLE.stream().filter(field -> !fields.hasNonNull(field)).forEach(fields::remove);
    if (fields.has("permissions")) {
      long bits = Roles.permissions(fields);
      standing.requireOwn(bits);
      fields.put("permissions", Long.toString(bits));
    }
    return fields;
  }
}
