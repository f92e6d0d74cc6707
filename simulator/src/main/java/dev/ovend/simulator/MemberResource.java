package dev.ovend.simulator;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Members of a guild, their names, roles and timeouts. */
final class MemberResource {

  static final int MAX_PAGE = 1000;
  static final int MAX_NICK = 32;
  private static final long MAX_TIMEOUT_MILLIS = Duration.ofDays(28).toMillis();
  private static final String TIMEOUT = "communication_disabled_until";
  private static final List<String> EDITABLE = List.of("nick", "roles", TIMEOUT);
  private static final List<String> VOICE = List.of("mute", "deaf", "channel_id");

  private final State state;
  private final Access access;

  MemberResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /guilds/{guild_id}/members", this::members);
    routes.bot("GET /guilds/{guild_id}/members/search", this::search);
    routes.bot("GET /guilds/{guild_id}/members/{user_id}", this::member);
    routes.bot("PATCH /guilds/{guild_id}/members/@me", this::editOwn);
    routes.bot("PATCH /guilds/{guild_id}/members/{user_id}", this::edit);
    routes.bot("DELETE /guilds/{guild_id}/members/{user_id}", this::kick);
    routes.bot("PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}", this::giveRole);
    routes.bot("DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id}", this::takeRole);
  }

  /** Returns {@code member} with one more role. */
  static ObjectNode withRole(ObjectNode member, long roleId) {
    ObjectNode after = Json.without(member, Json.id(roleId));
    after.withArray("roles").add(Json.id(roleId));
    return after;
  }

  private ApiResponse members(ApiRequest request) {
    Long after = request.cursor("after");
    int limit = request.limit(MAX_PAGE, 1);
    GuildState guild = access.guild(request).guild();
    return ApiResponse.ok(Json.array(guild.membersAfter(after == null ? 0 : after, limit)));
  }

  private ApiResponse search(ApiRequest request) {
    int limit = request.limit(MAX_PAGE, 1);
    GuildState guild = access.guild(request).guild();
    String query = request.query("query");
    if (query == null) {
      throw ApiException.invalidField("query", "BASE_TYPE_REQUIRED", "This field is required");
    }
    return ApiResponse.ok(
        Json.array(
            guild.members().stream().filter(m -> startsWith(m, query)).limit(limit).toList()));
  }

  private ApiResponse member(ApiRequest request) {
    return ApiResponse.ok(found(access.guild(request).guild(), request.id("user_id")));
  }

  private ApiResponse editOwn(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    ObjectNode fields = Form.of(request).text("nick", 0, MAX_NICK).valid(List.of("nick"));
    if (fields.has("nick")) {
      standing.require(Permission.CHANGE_NICKNAME);
    }
    return ApiResponse.ok(change(standing.guild(), standing.bot(), fields));
  }

  private ApiResponse edit(ApiRequest request) {
    GuildStanding standing = access.guild(request);
    long user = request.id("user_id");
    ObjectNode member = found(standing.guild(), user);
    Form form = Form.of(request).text("nick", 0, MAX_NICK).list("roles", 0, MAX_PAGE).ids("roles");
    ObjectNode fields = form.valid(EDITABLE);
    require(standing, user, form.valid());
    if (fields.has("roles")) {
      requireRoles(standing, member, fields);
    }
    if (fields.hasNonNull(TIMEOUT)) {
      requireTimeout(standing.guild(), user, fields);
    }
    if (VOICE.stream().anyMatch(form.valid()::hasNonNull)) {
      throw ApiException.of(400, 40032, "Target user is not connected to voice.");
    }
    return ApiResponse.ok(change(standing.guild(), user, fields));
  }

  private ApiResponse kick(ApiRequest request) {
    GuildStanding standing = access.guild(request).require(Permission.KICK_MEMBERS);
    long user = request.id("user_id");
    found(standing.guild(), user);
    standing.requireAbove(standing.guild().rankOf(user));
    standing.guild().removeMember(user);
    return ApiResponse.noContent();
  }

  private ApiResponse giveRole(ApiRequest request) {
    long role = request.id("role_id");
    changeRole(request, role).changeMember(request.id("user_id"), m -> withRole(m, role));
    return ApiResponse.noContent();
  }

  private ApiResponse takeRole(ApiRequest request) {
    String role = Json.id(request.id("role_id"));
    changeRole(request, request.id("role_id"))
        .changeMember(request.id("user_id"), member -> Json.without(member, role));
    return ApiResponse.noContent();
  }

  private GuildState changeRole(ApiRequest request, long role) {
    GuildStanding standing = access.guild(request).require(Permission.MANAGE_ROLES);
    found(standing.guild(), request.id("user_id"));
    requireAssignable(standing, role);
    return standing.guild();
  }

  private static void require(GuildStanding standing, long user, ObjectNode fields) {
    boolean isOwn = user == standing.bot();
    if (fields.has("nick")) {
      standing.require(isOwn ? Permission.CHANGE_NICKNAME : Permission.MANAGE_NICKNAMES);
    }
    if (fields.has("roles")) {
      standing.require(Permission.MANAGE_ROLES);
    }
    if (fields.has("mute")) {
      standing.require(Permission.MUTE_MEMBERS);
    }
    if (fields.has("deaf")) {
      standing.require(Permission.DEAFEN_MEMBERS);
    }
    if (fields.has(TIMEOUT)) {
      standing.require(Permission.MODERATE_MEMBERS);
    }
    if (fields.hasNonNull("channel_id")) {
      standing.require(Permission.MOVE_MEMBERS);
    }
    if (!isOwn && (fields.has("nick") || fields.has(TIMEOUT))) {
      standing.requireAbove(standing.guild().rankOf(user));
    }
  }

  private static void requireRoles(GuildStanding standing, ObjectNode member, ObjectNode fields) {
    Set<Long> before = new HashSet<>(Roles.idsOf(member));
    Set<Long> after = new HashSet<>(Roles.idsOf(fields));
    Set<Long> changed = new HashSet<>(before);
    changed.addAll(after);
    changed.removeIf(role -> before.contains(role) && after.contains(role));
    changed.forEach(role -> requireAssignable(standing, role));
  }

  /** Fails unless the bot may give and take {@code role}. */
  static void requireAssignable(GuildStanding standing, long role) {
    ObjectNode found = standing.guild().role(role);
    standing.requireAbove(Roles.rank(found));
    if (found.path("managed").asBoolean() || role == standing.guild().id()) {
      throw ApiException.of(400, 50028, "Invalid Role");
    }
  }

  private void requireTimeout(GuildState guild, long user, ObjectNode fields) {
    long now = state.ids().now();
    long until = Times.parse(TIMEOUT, fields.path(TIMEOUT).asString(""));
    if (until - now > MAX_TIMEOUT_MILLIS) {
      throw ApiException.invalidField(
          TIMEOUT, "DATE_TIME_TYPE_MAX", "Must be at most 28 days in the future.");
    }
    if (PermissionRules.isAdministrator(guild, user)) {
      throw ApiException.missingPermissions();
    }
    fields.put(TIMEOUT, Snowflakes.timestampOf(until));
  }

  private ObjectNode found(GuildState guild, long user) {
    ObjectNode member = guild.member(user);
    if (member == null) {
      state.user(user);
      throw ApiException.unknown(10007, "Member");
    }
    return member;
  }

  /** Puts {@code fields} over a member's; a null takes away, as does an empty nick. */
  static ObjectNode change(GuildState guild, long user, ObjectNode fields) {
    if (fields.path("nick").asString("?").isEmpty()) {
      fields.putNull("nick");
    }
    if (fields.path("roles").isNull()) {
      fields.putArray("roles");
    }
    ObjectNode changed =
        guild.changeMember(
            user,
            member -> {
              member.setAll(fields);
              return member;
            });
    return State.known(changed, 10007, "Member");
  }

  private static boolean startsWith(JsonNode member, String query) {
    String prefix = query.toLowerCase(Locale.ROOT);
    return member.path("nick").asString("").toLowerCase(Locale.ROOT).startsWith(prefix)
        || member.at("/user/username").asString("").toLowerCase(Locale.ROOT).startsWith(prefix);
  }
}
