package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;

/**
 * Changes limits while the simulator runs, as Discord does. A request that was judged before keeps
 * its answer. Thread-safe.
 */
public final class Limits {

  private final ServedRoutes routes;
  private final ConcurrentMap<String, List<BucketRule>> rules;
  private final RateLimits rateLimits;
  private final Edge edge;

  Limits(
      ServedRoutes routes,
      ConcurrentMap<String, List<BucketRule>> rules,
      RateLimits rateLimits,
      Edge edge) {
    this.routes = routes;
    this.rules = rules;
    this.rateLimits = rateLimits;
    this.edge = edge;
  }

  /**
   * Gives a route buckets of its own, in place of those it had. A limit with other numbers starts
   * unspent.
   *
   * @param route method and template, such as {@code POST /channels/{channel_id}/messages}
   * @param limits at least one
   * @throws IllegalArgumentException if the route is not served
   */
  public void change(String route, Limit... limits) {
    change(List.of(route), limits);
  }

  /**
   * Gives several routes buckets in common, in place of those they had.
   *
   * @throws IllegalArgumentException if one of the routes is not served
   */
  public void change(List<String> sharing, Limit... limits) {
    List<String> names = sharing.stream().map(routes::name).toList();
    List<BucketRule> buckets = LimitProfile.buckets(names, limits);
    for (String name : names) {
      rules.put(name, buckets);
    }
  }

  /**
   * Takes the limits of a route away: its answers carry no limit headers.
   *
   * @throws IllegalArgumentException if the route is not served
   */
  public void remove(String route) {
    rules.remove(routes.name(route));
  }

  /**
   * Changes the bucket id of a route's first limit, and of all routes that share it. What was spent
   * stays spent.
   *
   * @throws IllegalArgumentException if the route is not served or has no limit
   */
  public void rename(String route, String id) {
    List<BucketRule> renamed = rules.get(routes.name(route));
    if (renamed == null) {
      throw new IllegalArgumentException("route: " + route + " (expected: a route with a limit)");
    }
    String bucket = renamed.getFirst().name();
    rules.replaceAll((name, buckets) -> {
      if (!buckets.getFirst().name().equals(bucket)) {
        return buckets;
      }
      List<BucketRule> after = new ArrayList<>(buckets);
      after.set(0, buckets.getFirst().renamed(id));
      return List.copyOf(after);
    });
  }

  /** Sets how many requests each bot, or address without a token, may make in a server second. */
  public void globalPerSecond(int requests) {
    rateLimits.globalPerSecond(SimulatorBuilder.checkedGlobal(requests));
  }

  /**
   * Lets the edge refuse every request from now on, as if too many had been invalid.
   *
   * @param length how long, more than zero
   */
  public void ban(Duration length) {
    edge.ban(length);
  }

  /** Ends all bans, and forgets the invalid requests that led to them. */
  public void lift() {
    edge.lift();
  }
}
