package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Users, and the guilds and direct channels of who asks. */
final class UserResource {

  private static final int MAX_GUILDS = 200;
  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 32;
  private static final int MAX_IMAGE = 10_000_000;
  private static final int RENAMES = 2;
  private static final long RENAME_MILLIS = Duration.ofHours(1).toMillis();

  private final State state;
  private final Map<Renamed, Deque<Long>> renames = new ConcurrentHashMap<>();

  UserResource(State state) {
    this.state = state;
  }

  void addTo(RouteTable routes) {
    routes.user("GET /users/@me", this::me);
    routes.user("GET /users/@me/guilds", this::guilds);
    routes.bearer("GET /users/@me/guilds/{guild_id}/member", this::member);
    routes.bot("PATCH /users/@me", this::edit);
    routes.bot("DELETE /users/@me/guilds/{guild_id}", this::leave);
    routes.bot("POST /users/@me/channels", this::direct);
    routes.bot("GET /users/{user_id}", this::user);
  }

  private ApiResponse me(ApiRequest request) {
    ObjectNode user = state.user(request.require("identify").userId());
    return ApiResponse.ok(request.mayUse("email") ? own(user) : ofOthers(user));
  }

  private static ObjectNode own(ObjectNode user) {
    ObjectNode me = user.deepCopy();
    me.put("mfa_enabled", true).put("locale", "en-US").put("premium_type", 0);
    return me.putNull("email").put("verified", true);
  }

  /** Returns what a user shows of itself to who may not see the address. */
  private static ObjectNode ofOthers(ObjectNode user) {
    return own(user).without(List.of("email", "verified"));
  }

  private ApiResponse member(ApiRequest request) {
    GuildState guild = state.guild(request.require("guilds.members.read").id("guild_id"));
    return ApiResponse.ok(State.known(guild.member(request.userId()), 10004, "Guild"));
  }

  private ApiResponse user(ApiRequest request) {
    return ApiResponse.ok(state.user(request.id("user_id")));
  }

  private ApiResponse edit(ApiRequest request) {
    long bot = request.botId();
    Form form = Form.of(request).text("username", MIN_NAME, MAX_NAME).text("avatar", 1, MAX_IMAGE);
    ObjectNode changes = form.valid(List.of("username", "avatar", "banner"));
    if (changes.path("username").equals(state.user(bot).path("username"))) {
      changes.remove("username");
    }
    countChange(form, changes, new Renamed(bot, "username"));
    countChange(form, changes, new Renamed(bot, "avatar"));
    form.valid();
    if (changes.hasNonNull("avatar")) {
      changes.put("avatar", Integer.toHexString(changes.path("avatar").asString().hashCode()));
    }
    ObjectNode after =
        state
            .users()
            .change(
                bot,
                user -> {
                  user.setAll(changes);
                  return user;
                });
    for (GuildState guild : state.guildsOf(bot)) {
      guild.changeMember(
          bot,
          member -> {
            member.set("user", after);
            return member;
          });
    }
    return ApiResponse.ok(own(after));
  }

  /** Counts a change of a field, and blames the field if it changes too often. */
  private void countChange(Form form, ObjectNode changes, Renamed renamed) {
    if (!changes.has(renamed.field)) {
      return;
    }
    long now = state.ids().now();
    renames.compute(
        renamed,
        (key, before) -> {
          Deque<Long> recent = before == null ? new ArrayDeque<>() : new ArrayDeque<>(before);
          recent.removeIf(at -> at <= now - RENAME_MILLIS);
          if (recent.size() >= RENAMES) {
            form.blame(
                renamed.field,
                renamed.field.toUpperCase(Locale.ROOT) + "_RATE_LIMIT",
                "You are changing your " + renamed.field + " too fast. Try again later.");
          } else {
            recent.addLast(now);
          }
          return recent;
        });
  }

  private ApiResponse leave(ApiRequest request) {
    GuildState guild = state.guild(request.id("guild_id"));
    if (!guild.removeMember(request.botId())) {
      throw ApiException.unknown(10004, "Guild");
    }
    return ApiResponse.noContent();
  }

  private ApiResponse direct(ApiRequest request) {
    ObjectNode body = Form.of(request).required("recipient_id").valid();
    String recipient = body.path("recipient_id").asString("");
    if (!recipient.matches("\\d{1,19}")) {
      throw ApiException.invalidField(
          "recipient_id", "NUMBER_TYPE_COERCE", "Value \"" + recipient + "\" is not snowflake.");
    }
    long userId = Long.parseUnsignedLong(recipient);
    if (userId == request.botId()) {
      throw ApiException.of(400, 50007, "Cannot send messages to this user");
    }
    return ApiResponse.ok(state.direct(request.botId(), userId).view());
  }

  private ApiResponse guilds(ApiRequest request) {
    long user = request.require("guilds").userId();
    int limit = request.limit(MAX_GUILDS, MAX_GUILDS);
    Long before = request.cursor("before");
    Long after = request.cursor("after");
    boolean counts = request.flag("with_counts");
    List<ObjectNode> page =
        page(state.guildsOf(user).stream(), before, after, limit)
            .map(guild -> partial(guild, user, counts))
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

  private ObjectNode partial(GuildState guild, long user, boolean counts) {
    long bits = PermissionRules.inGuild(guild, user, state.ids().now());
    ObjectNode partial =
        Json.object().put("id", Json.id(guild.id())).put("name", guild.name()).putNull("icon");
    partial
        .putNull("banner")
        .put("owner", guild.ownerId() == user)
        .put("permissions", Long.toString(bits));
    partial.set("features", Json.array());
    if (counts) {
      partial.put("approximate_member_count", guild.memberCount());
      partial.put("approximate_presence_count", guild.memberCount());
    }
    return partial;
  }

  /** A field of a bot that may not change often. */
  private record Renamed(long bot, String field) {}
}
