package dev.ovend.simulator;

import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.node.ObjectNode;

/** Who may not come back to a guild. */
final class BanResource {

  private static final int MAX_PAGE = 1000;
  private static final int MAX_SECONDS = 604_800;
  private static final int MAX_DAYS = 7;

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
    guild.bans().putIfAbsent(userId, Entities.ban(user, request.reason()));
    guild.removeMember(userId);
    long seconds =
        body.path("delete_message_seconds")
            .asLong(TimeUnit.DAYS.toSeconds(body.path("delete_message_days").asLong(0)));
    if (seconds > 0) {
      deleteMessages(guild, userId, state.ids().now() - TimeUnit.SECONDS.toMillis(seconds));
    }
    return ApiResponse.noContent();
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
    for (ChannelState channel : guild.channels()) {
      channel.deleteAll(
          channel.messages().stream()
              .filter(message -> message.authorId() == userId && message.id() >= oldest)
              .map(StoredMessage::id)
              .toList());
    }
  }
}
