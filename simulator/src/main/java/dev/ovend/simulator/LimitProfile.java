package dev.ovend.simulator;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which bucket each route spends. Routes are compared without the names of their parameters, so
 * {@code {channel_id}} and {@code {channel.id}} are the same. Confined to the builder that fills
 * it; afterwards only read.
 */
final class LimitProfile {

  private final Map<String, BucketRule> rules = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();

  /**
   * Creates the profile of Discord as bots see it. Discord publishes no numbers; these are the ones
   * its headers are known to carry. A route that is not listed has no limit and sends no headers.
   */
  static LimitProfile discord() {
    LimitProfile profile = new LimitProfile();
    profile.putMessages();
    profile.putChannelsAndGuilds();
    profile.put("GET /users/@me", 120, Duration.ofSeconds(60));
    profile.put("GET /users/@me/guilds", 5, Duration.ofSeconds(5));
    profile.put("GET /gateway/bot", 2, Duration.ofSeconds(5));
    profile.put("POST /webhooks/{webhook_id}/{webhook_token}", 5, Duration.ofSeconds(2));
    return profile;
  }

  private void putMessages() {
    put("POST /channels/{channel_id}/messages", 5, Duration.ofSeconds(5));
    put("PATCH /channels/{channel_id}/messages/{message_id}", 5, Duration.ofSeconds(5));
    put("DELETE /channels/{channel_id}/messages/{message_id}", 5, Duration.ofSeconds(1));
    put("GET /channels/{channel_id}/messages", 5, Duration.ofSeconds(5));
    put("GET /channels/{channel_id}/messages/{message_id}", 5, Duration.ofSeconds(5));
    String own = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me";
    put(List.of("PUT " + own, "DELETE " + own), 1, Duration.ofMillis(250));
  }

  private void putChannelsAndGuilds() {
    put("GET /channels/{channel_id}", 50, Duration.ofSeconds(1));
    put("PATCH /channels/{channel_id}", 5, Duration.ofSeconds(15));
    put("POST /channels/{channel_id}/typing", 5, Duration.ofSeconds(5));
    put("GET /guilds/{guild_id}", 50, Duration.ofSeconds(1));
    put("GET /guilds/{guild_id}/channels", 10, Duration.ofSeconds(10));
    put("GET /guilds/{guild_id}/members", 10, Duration.ofSeconds(10));
    put("GET /guilds/{guild_id}/members/{user_id}", 5, Duration.ofSeconds(1));
    put("GET /guilds/{guild_id}/roles", 10, Duration.ofSeconds(10));
  }

  /** Gives {@code route} a bucket of its own, in place of the one it had. */
  void put(String route, int limit, Duration window) {
    put(List.of(route), limit, window);
  }

  /** Gives the routes one bucket in common, in place of the ones they had. */
  void put(List<String> routes, int limit, Duration window) {
    if (routes.isEmpty()) {
      throw new IllegalArgumentException("routes: [] (expected: at least one)");
    }
    put(routes, BucketRule.named(String.join(" + ", routes), limit, window));
  }

  /** Gives {@code route} a bucket of its own that all bots share. */
  void putShared(String route, int limit, Duration window) {
    put(List.of(route), BucketRule.named(route, limit, window).scoped(LimitScope.SHARED));
  }

  /** Takes the limit of {@code route} away. */
  void remove(String route) {
    spellings.put(key(route), route);
    rules.remove(key(route));
  }

  /**
   * Returns the bucket of each of {@code routes} that has one.
   *
   * @throws IllegalArgumentException if this profile names a route that is not one of them
   */
  Map<String, BucketRule> rulesOf(List<String> routes) {
    Map<String, String> unknown = new LinkedHashMap<>(spellings);
    Map<String, BucketRule> found = new HashMap<>();
    for (String route : routes) {
      unknown.remove(key(route));
      BucketRule rule = rules.get(key(route));
      if (rule != null) {
        found.put(route, rule);
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "route: "
              + unknown.values().iterator().next()
              + " (expected: a route the simulator serves)");
    }
    return Map.copyOf(found);
  }

  /** Returns the routes that have a limit. */
  List<String> routes() {
    return rules.keySet().stream().map(key -> spellings.getOrDefault(key, key)).toList();
  }

  private void put(List<String> routes, BucketRule rule) {
    for (String route : routes) {
      spellings.put(key(route), route);
      rules.put(key(route), rule);
    }
  }

  private static String key(String route) {
    return route.strip().replaceAll("\\{[^/}]*}", "{}");
  }
}
