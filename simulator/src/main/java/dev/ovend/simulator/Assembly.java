package dev.ovend.simulator;

import dev.ovend.core.Ticker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;

/**
 * The parts of one simulator, put together, without a way in.
 *
 * @param token the first that is accepted
 */
record Assembly(
    Reception reception, World world, Journal journal, Simulator.Controls controls, String token) {

  /** Puts a simulator together; what shall change while it runs has its timers from now on. */
  static Assembly of(Ticker ticker, Scene scene, Rules rules, Course course) {
    ServerClock clock = new ServerClock(ticker::nanos, Instant.now().plus(scene.clockOffset));
    Random random = new Random(scene.seed);
    World world = new World(new Snowflakes(clock), random);
    Accounts accounts = new Accounts();
    List<String> tokens = accounts.accept(scene.tokens, world, random);
    scene.bearers.forEach(world::addBearer);
    scene.fillings.forEach(filling -> filling.accept(world));
    RouteTable routes = Backend.routesOf(world, scene.gateway);
    scene.examples.addTo(routes);
    ConcurrentMap<String, List<BucketRule>> live =
        new ConcurrentHashMap<>(rules.limits.rulesOf(routes.names()));
    RateLimits rateLimits = new RateLimits(clock, rules.globalPerSecond);
    Edge edge = new Edge(clock, rules.ban, rules.limits.bansOf(routes.names()));
    Backend backend = new Backend(clock, accounts, world, routes, live, rateLimits, edge);
    ServedRoutes served = new ServedRoutes(routes.names());
    Faults faults = new Faults(served, random);
    course.faults.forEach(one -> one.accept(faults));
    Journal journal = new Journal();
    Latency latency = new Latency(course.up, course.down, course.jitter, random);
    Limits limits = new Limits(served, live, rateLimits, edge);
    return new Assembly(
        new Reception(backend, new Reception.Network(latency, faults, rules.uploads), journal),
        world,
        journal,
        new Simulator.Controls(
            limits, faults, Timeline.start(ticker, course.steps, limits, faults)),
        tokens.getFirst());
  }

  /** Returns the simulator that has this way in. */
  Simulator simulator(Simulator.Entrance entrance) {
    return new Simulator(entrance, world, journal, controls, token);
  }

  /**
   * What is there at the start.
   *
   * @param seed decides everything that is drawn at random
   * @param clockOffset how far the server's clock is ahead
   * @param tokens what is accepted, or empty for one that is made
   * @param bearers what is accepted of users
   * @param fillings what puts things into the world, in this order
   * @param gateway where clients are sent for one
   * @param examples what is answered beside the resources
   */
  record Scene(
      long seed,
      Duration clockOffset,
      Collection<String> tokens,
      Collection<String> bearers,
      List<Consumer<World>> fillings,
      URI gateway,
      ExampleRoutes examples) {}

  /** What is allowed. */
  record Rules(LimitProfile limits, int globalPerSecond, BanRule ban, UploadLimit uploads) {}

  /**
   * What happens to requests.
   *
   * @param up mean one-way delay before a request is judged
   * @param down mean one-way delay after it took effect
   * @param jitter the share by which delays differ
   * @param faults what makes requests go wrong from the start on
   * @param steps what changes while the simulator runs
   */
  record Course(
      Duration up,
      Duration down,
      double jitter,
      List<Consumer<Faults>> faults,
      List<Timeline.Step> steps) {}
}
