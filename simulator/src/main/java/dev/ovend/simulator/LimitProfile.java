package dev.ovend.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which buckets each route spends when the simulator starts. Routes are compared without the names
 * of their parameters, so {@code {channel_id}} and {@code {channel.id}} are the same. Confined to
 * the builder that fills it; afterwards only read.
 */
final class LimitProfile {

  private static final Duration YOUNG = Duration.ofSeconds(10);
  private static final Duration OLD = Duration.ofDays(14);

  private final Map<String, List<BucketRule>> rules = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();

  /**
   * Creates the profile of Discord as bots see it. Discord publishes no numbers; these are the ones
   * its headers are known to carry. A route that is not listed has no limit and sends no headers.
   */
  static LimitProfile discord() {
    LimitProfile profile = new LimitProfile();
    profile.putMessages();
    profile.putReactions();
    profile.putChannelsAndGuilds();
    profile.putGuildAdministration();
    profile.putEmojis();
    profile.put("GET /users/@me", Limit.fixed(120, Duration.ofSeconds(60)));
    profile.put("GET /users/@me/guilds", Limit.fixed(5, Duration.ofSeconds(5)));
    profile.put("GET /gateway/bot", Limit.fixed(2, Duration.ofSeconds(5)));
    profile.put(
        "POST /webhooks/{webhook_id}/{webhook_token}", Limit.fixed(5, Duration.ofSeconds(2)));
    return profile;
  }

  private void putMessages() {
    String message = "/channels/{channel_id}/messages/{message_id}";
    Limit five = Limit.fixed(5, Duration.ofSeconds(5));
    put("POST /channels/{channel_id}/messages", five);
    put("GET /channels/{channel_id}/messages", five);
    put("GET " + message, five);
    put(
        "PATCH " + message,
        five,
        Limit.fixed(3, Duration.ofSeconds(6))
            .hidden()
            .whenMessageOlderThan(Duration.ofHours(1))
            .error(30046, "Maximum number of edits to messages older than 1 hour reached."));
    // Each age has a bucket and an id of its own, so the id of this route flips.
    put(
        "DELETE " + message,
        Limit.fixed(5, Duration.ofSeconds(1)).whenMessageYoungerThan(YOUNG),
        Limit.fixed(3, Duration.ofMillis(333))
            .whenMessageOlderThan(YOUNG)
            .whenMessageYoungerThan(OLD),
        Limit.fixed(30, Duration.ofSeconds(4)).whenMessageOlderThan(OLD));
  }

  private void putReactions() {
    String all = "/channels/{channel_id}/messages/{message_id}/reactions";
    String own = all + "/{emoji_name}/@me";
    put(
        List.of(
            "PUT " + own,
            "DELETE " + own,
            "DELETE " + all + "/{emoji_name}/{user_id}",
            "DELETE " + all + "/{emoji_name}",
            "DELETE " + all),
        Limit.fixed(1, Duration.ofMillis(250)));
  }

  private void putGuildAdministration() {
    Limit ten = Limit.fixed(10, Duration.ofSeconds(10));
    put("PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}", ten);
    put("POST /guilds/{guild_id}/roles", Limit.fixed(250, Duration.ofDays(2)));
    // The headers promise more than there is.
    put(
        "GET /guilds/{guild_id}/bans",
        Limit.fixed(5, Duration.ofSeconds(1)),
        Limit.fixed(1, Duration.ofMinutes(1)).hidden());
    put(
        List.of(
            "POST /channels/{channel_id}/threads",
            "POST /channels/{channel_id}/messages/{message_id}/threads"),
        Limit.fixed(50, Duration.ofMinutes(5)).shared());
  }

  /** Their headers show a limit that is not the one that refuses. */
  private void putEmojis() {
    String emojis = "/guilds/{guild_id}/emojis";
    String emoji = emojis + "/{emoji_id}";
    Limit shown = Limit.fixed(50, Duration.ofSeconds(1));
    put("POST " + emojis, shown, Limit.fixed(50, Duration.ofHours(1)).hidden());
    put(
        List.of("GET " + emojis, "GET " + emoji, "PATCH " + emoji, "DELETE " + emoji),
        shown,
        Limit.fixed(30, Duration.ofSeconds(30)).hidden());
  }

  private void putChannelsAndGuilds() {
    Limit ten = Limit.fixed(10, Duration.ofSeconds(10));
    put("GET /channels/{channel_id}", Limit.fixed(50, Duration.ofSeconds(1)));
    put(
        "PATCH /channels/{channel_id}",
        Limit.fixed(5, Duration.ofSeconds(15)),
        Limit.fixed(2, Duration.ofMinutes(10)).hidden().whenField("name", "topic"));
    put("POST /channels/{channel_id}/typing", Limit.fixed(5, Duration.ofSeconds(5)));
    put("GET /guilds/{guild_id}", Limit.fixed(50, Duration.ofSeconds(1)));
    put("GET /guilds/{guild_id}/channels", ten);
    put("GET /guilds/{guild_id}/members", ten);
    put("GET /guilds/{guild_id}/members/{user_id}", Limit.fixed(5, Duration.ofSeconds(1)));
    put("GET /guilds/{guild_id}/roles", ten);
  }

  /** Gives {@code route} buckets of its own, in place of those it had. */
  void put(String route, Limit... limits) {
    put(List.of(route), limits);
  }

  /** Gives the routes buckets in common, in place of those they had. */
  void put(List<String> routes, Limit... limits) {
    List<BucketRule> buckets = buckets(routes, limits);
    for (String route : routes) {
      spellings.put(key(route), route);
      rules.put(key(route), buckets);
    }
  }

  /** Takes the limits of {@code route} away. */
  void remove(String route) {
    spellings.put(key(route), route);
    rules.remove(key(route));
  }

  /**
   * Returns the buckets of each of {@code routes} that has any.
   *
   * @throws IllegalArgumentException if this profile names a route that is not one of them
   */
  Map<String, List<BucketRule>> rulesOf(List<String> routes) {
    Map<String, String> unknown = new LinkedHashMap<>(spellings);
    Map<String, List<BucketRule>> found = new HashMap<>();
    for (String route : routes) {
      unknown.remove(key(route));
      List<BucketRule> buckets = rules.get(key(route));
      if (buckets != null) {
        found.put(route, buckets);
      }
    }
    if (!unknown.isEmpty()) {
      throw notServed(unknown.values().iterator().next());
    }
    return found;
  }

  /** Returns the routes that have a limit. */
  List<String> routes() {
    return rules.keySet().stream().map(key -> spellings.getOrDefault(key, key)).toList();
  }

  /** Returns the buckets that {@code routes} have in common under {@code limits}. */
  static List<BucketRule> buckets(List<String> routes, Limit... limits) {
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("routes: [] (expected: at least one)");
    }
    if (limits.length == 0) {
      throw new IllegalArgumentException("limits: [] (expected: at least one)");
    }
    String name = String.join(" + ", routes);
    BucketRule[] buckets = new BucketRule[limits.length];
    for (int i = 0; i < limits.length; i++) {
      buckets[i] = BucketRule.named(i == 0 ? name : name + " #" + i, limits[i]);
    }
    return List.of(buckets);
  }

  /** Returns {@code route} without the names of its parameters. */
  static String key(String route) {
    return route.strip().replaceAll("\\{[^/}]*}", "{}");
  }

  /** Returns the failure of who names a route that does not exist. */
  static IllegalArgumentException notServed(String route) {
    return new IllegalArgumentException(
        "route: " + route + " (expected: a route the simulator serves)");
  }
}
