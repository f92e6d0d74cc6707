package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who may not come back to a guild. */
final class BanResource {

  private static final int MAX_PAGE = 1000;
  private static final int MAX_SECONDS = 604_800;
  private static final int MAX_DAYS = 7;
  private static final int MAX_BULK = 200;

  private final State state;
  private final Access access;

  BanResource(State state) {
    this.state = state;
    this.access = new Access(state);
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /guilds/{guild_id}/bans", this::bans);
    routes.bot("GET /guilds/{guild_id}/bans/{user_id}", this::ban);
    routes.bot("PUT /guilds/{guild_id}/bans/{user_id}", this::put);
    routes.bot("DELETE /guilds/{guild_id}/bans/{user_id}", this::delete);
    routes.bot("POST /guilds/{guild_id}/bulk-ban", this::putAll);
  }

  /** Pages are ascending in both directions; {@code before} wins over {@code after}. */
  private ApiResponse bans(ApiRequest request) {
    NavigableMap<Long, ObjectNode> bans = guild(request).guild().bans();
    int limit = request.limit(MAX_PAGE, MAX_PAGE);
    Long before = request.cursor("before");
    Long after = request.cursor("after");
    List<ObjectNode> page =
        before == null
            ? bans.tailMap(after == null ? 0 : after, false).values().stream().limit(limit).toList()
            : bans.headMap(before, false).descendingMap().values().stream()
                .limit(limit)
                .toList()
                .reversed();
    return ApiResponse.ok(Json.array(page));
  }

  private ApiResponse ban(ApiRequest request) {
    NavigableMap<Long, ObjectNode> bans = guild(request).guild().bans();
    return ApiResponse.ok(State.known(bans.get(request.id("user_id")), 10026, "Ban"));
  }

  private ApiResponse put(ApiRequest request) {
    GuildStanding standing = guild(request);
    GuildState guild = standing.guild();
    long userId = request.id("user_id");
    ObjectNode user = state.user(userId);
    ObjectNode body =
        Form.of(request)
            .integer("delete_message_seconds", 0, MAX_SECONDS)
            .integer("delete_message_days", 0, MAX_DAYS)
            .valid();
    standing.requireAbove(guild.rankOf(userId));
    long seconds =
        body.path("delete_message_seconds")
            .asLong(TimeUnit.DAYS.toSeconds(body.path("delete_message_days").asLong(0)));
    ban(guild, user, new Terms(request.reason(), seconds));
    return ApiResponse.noContent();
  }

  private ApiResponse putAll(ApiRequest request) {
    GuildStanding standing = guild(request).require(Permission.MANAGE_GUILD);
    ObjectNode body =
        Form.of(request)
            .required("user_ids")
            .list("user_ids", 1, MAX_BULK)
            .ids("user_ids")
            .integer("delete_message_seconds", 0, MAX_SECONDS)
            .valid();
    Terms terms = new Terms(request.reason(), body.path("delete_message_seconds").asLong(0));
    ArrayNode banned = Json.array();
    ArrayNode failed = Json.array();
    for (JsonNode id : body.path("user_ids")) {
      boolean isNew = banIfAllowed(standing, Json.snowflake("user_ids", id), terms);
      (isNew ? banned : failed).add(id.asString());
    }
    if (banned.isEmpty()) {
      throw ApiException.of(400, 500_000, "Failed to ban users");
    }
    ObjectNode answer = Json.object();
    answer.set("banned_users", banned);
    answer.set("failed_users", failed);
    return ApiResponse.ok(answer);
  }

  /** Bans a user, unless there is none, or it ranks too high, or is banned. */
  private boolean banIfAllowed(GuildStanding standing, long userId, Terms terms) {
    GuildState guild = standing.guild();
    ObjectNode user = state.users().find(userId);
    return user != null
        && guild.rankOf(standing.bot()).isAbove(guild.rankOf(userId))
        && ban(guild, user, terms);
  }

  /** Returns whether the user was not banned before. */
  private boolean ban(GuildState guild, ObjectNode user, Terms terms) {
    long userId = Json.snowflake("id", user.path("id"));
    boolean isNew = guild.bans().putIfAbsent(userId, Entities.ban(user, terms.reason)) == null;
    guild.removeMember(userId);
    if (terms.deletedSeconds > 0) {
      long since = state.ids().now() - TimeUnit.SECONDS.toMillis(terms.deletedSeconds);
      deleteMessages(guild, userId, since);
    }
    return isNew;
  }

  private ApiResponse delete(ApiRequest request) {
    NavigableMap<Long, ObjectNode> bans = guild(request).guild().bans();
    State.known(bans.remove(request.id("user_id")), 10026, "Ban");
    return ApiResponse.noContent();
  }

  private GuildStanding guild(ApiRequest request) {
    return access.guild(request).require(Permission.BAN_MEMBERS);
  }

  private static void deleteMessages(GuildState guild, long userId, long sinceMillis) {
    long oldest = Snowflakes.first(sinceMillis);
    List<ChannelState> channels = new ArrayList<>(guild.channels());
    channels.addAll(guild.threads());
    for (ChannelState channel : channels) {
      channel.deleteAll(
          channel.messages().stream()
              .filter(message -> message.authorId() == userId && message.id() >= oldest)
              .map(StoredMessage::id)
              .toList());
    }
  }

  /**
   * How users are banned.
   *
   * @param deletedSeconds how far back their messages are deleted
   */
  private record Terms(@Nullable String reason, long deletedSeconds) {}
}
