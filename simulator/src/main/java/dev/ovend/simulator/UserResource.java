package dev.ovend.simulator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Users, and the guilds of the bot that asks. */
final class UserResource {

  private static final int MAX_GUILDS = 200;
  private static final String PERMISSIONS = "2251799813685247";

  private final World world;

  UserResource(World world) {
    this.world = world;
  }

  void addTo(RouteTable routes) {
    routes.bot("GET /users/@me", this::me);
    routes.bot("GET /users/@me/guilds", this::guilds);
    routes.bot("GET /users/{user_id}", this::user);
  }

  private ApiResponse me(ApiRequest request) {
    ObjectNode me = world.user(request.botId()).deepCopy();
    me.put("mfa_enabled", true).put("locale", "en-US").put("premium_type", 0);
    return ApiResponse.ok(me.putNull("email").put("verified", true).put("bio", ""));
  }

  private ApiResponse user(ApiRequest request) {
    return ApiResponse.ok(world.user(request.id("user_id")));
  }

  private ApiResponse guilds(ApiRequest request) {
    int limit = request.limit(MAX_GUILDS, MAX_GUILDS);
    Long before = request.cursor("before");
    Long after = request.cursor("after");
    boolean counts = request.flag("with_counts");
    List<ObjectNode> page =
        page(world.guildsOf(request.botId()).stream(), before, after, limit)
            .map(guild -> partial(guild, counts))
            .toList();
    return ApiResponse.ok(Json.array(page));
  }

  private static Stream<GuildState> page(
      Stream<GuildState> guilds, @Nullable Long before, @Nullable Long after, int limit) {
    if (before != null) {
      return guilds
          .filter(guild -> guild.id() < before)
          .sorted(Comparator.comparingLong(GuildState::id).reversed())
          .limit(limit)
          .sorted(Comparator.comparingLong(GuildState::id));
    }
    return guilds.filter(guild -> after == null || guild.id() > after).limit(limit);
  }

  private static ObjectNode partial(GuildState guild, boolean counts) {
    ObjectNode partial =
        Json.object().put("id", Json.id(guild.id())).put("name", guild.name()).putNull("icon");
    partial.putNull("banner").put("owner", false).put("permissions", PERMISSIONS);
    partial.set("features", Json.array());
    if (counts) {
      partial.put("approximate_member_count", guild.memberCount());
      partial.put("approximate_presence_count", guild.memberCount());
    }
    return partial;
  }
}
