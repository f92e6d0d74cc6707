package dev.ovend.simulator;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which buckets each route spends when the simulator starts, and which of them the edge watches.
 * Routes are compared without the names of their parameters, so {@code {channel_id}} and {@code
 * {channel.id}} are the same. Confined to the builder that fills it; afterwards only read.
 */
final class LimitProfile {

  private final Map<String, List<BucketRule>> rules = new LinkedHashMap<>();
  private final Map<String, BanRule> bans = new LinkedHashMap<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();

  /** Creates the profile of Discord as bots see it. */
  static LimitProfile discord() {
    LimitProfile profile = new LimitProfile();
    DiscordLimits.putInto(profile);
    return profile;
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

  /** Lets the edge watch {@code route}. */
  void ban(String route, BanRule rule) {
    spellings.put(key(route), route);
    bans.put(key(route), rule);
  }

  /** Takes the limits of {@code route} away, and that the edge watches it. */
  void remove(String route) {
    spellings.put(key(route), route);
    rules.remove(key(route));
    bans.remove(key(route));
  }

  /**
   * Returns the buckets of each of {@code routes} that has any.
   *
   * @throws IllegalArgumentException if this profile names a route that is not one of them
   */
  Map<String, List<BucketRule>> rulesOf(List<String> routes) {
    return of(routes, rules);
  }

  /**
   * Returns the rule of each of {@code routes} that the edge watches.
   *
   * @throws IllegalArgumentException if this profile names a route that is not one of them
   */
  Map<String, BanRule> bansOf(List<String> routes) {
    return of(routes, bans);
  }

  /** Returns the routes that have a limit or are watched. */
  List<String> routes() {
    return Stream.concat(rules.keySet().stream(), bans.keySet().stream())
        .distinct()
        .map(key -> spellings.getOrDefault(key, key))
        .toList();
  }

  private <V> Map<String, V> of(List<String> routes, Map<String, V> values) {
    Map<String, String> unknown = new LinkedHashMap<>(spellings);
    Map<String, V> found = new HashMap<>();
    for (String route : routes) {
      unknown.remove(key(route));
      V value = values.get(key(route));
      if (value != null) {
        found.put(route, value);
      }
    }
    if (!unknown.isEmpty()) {
      throw notServed(unknown.values().iterator().next());
    }
    return found;
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
