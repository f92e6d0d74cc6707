package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Makes requests go wrong while the simulator runs. A request suffers every fault that applies to
 * it: one of its route's script, one of the script for every route, and those by probability.
 *
 * {@snippet :
 * discord.faults().next("POST /channels/{channel_id}/messages", Fault.resetAfter());
 * discord.faults().withProbability(Faults.EVERY_ROUTE, 0.01, Fault.edgeError(502));
 * }
 *
 * <p>Thread-safe.
 */
public final class Faults {

  /** Stands for any route, and for what is no route. */
  public static final String EVERY_ROUTE = "*";

  private final ServedRoutes routes;
  private final Random random;
  private final ConcurrentMap<FaultTarget, Queue<Fault>> scripts = new ConcurrentHashMap<>();
  private final List<Standing> standing = new CopyOnWriteArrayList<>();

  Faults(ServedRoutes routes, Random random) {
    this.routes = routes;
    this.random = random;
  }

  /**
   * Lets the next requests of a route suffer one fault each, in this order, after those that were
   * scripted before.
   *
   * @param route method and template, such as {@code POST /channels/{channel_id}/messages}; the
   *     same with an id in place of its first parameter for that channel, guild, webhook or user
   *     alone; or {@link #EVERY_ROUTE}
   * @throws IllegalArgumentException if the route is not served
   */
  public void next(String route, Fault... faults) {
    scripts
        .computeIfAbsent(target(route), key -> new ConcurrentLinkedQueue<>())
        .addAll(List.of(faults));
  }

  /**
   * Lets the next {@code count} requests of a route suffer a fault, after those that were scripted
   * before.
   *
   * @param count at least 1
   * @throws IllegalArgumentException if the route is not served
   */
  public void times(String route, int count, Fault fault) {
    if (count < 1) {
      throw new IllegalArgumentException("count: " + count + " (expected: >= 1)");
    }
    next(route, Collections.nCopies(count, fault).toArray(Fault[]::new));
  }

  /**
   * Lets each request of a route suffer a fault from now on.
   *
   * @throws IllegalArgumentException if the route is not served
   */
  public void always(String route, Fault fault) {
    withProbability(route, 1.0, fault);
  }

  /**
   * Lets requests of a route suffer a fault from now on, drawn from the simulator's seed.
   *
   * @param probability the share of requests, from 0.0 to 1.0
   * @throws IllegalArgumentException if the route is not served
   */
  public void withProbability(String route, double probability, Fault fault) {
    if (!(probability >= 0.0 && probability <= 1.0)) {
      throw new IllegalArgumentException("probability: " + probability + " (expected: 0.0 to 1.0)");
    }
    standing.add(new Standing(target(route), probability, fault));
  }

  /** Ends all faults; requests that suffer one already go on suffering. */
  public void clear() {
    standing.clear();
    scripts.clear();
  }

  ServedRoutes routes() {
    return routes;
  }

  /**
   * Decides what befalls one request.
   *
   * @param route null if it has none
   * @param id the value of the route's first parameter, or what stands in its place
   */
  Plight draw(@Nullable Route route, String id) {
    if (standing.isEmpty() && scripts.isEmpty()) {
      return Plight.NONE;
    }
    List<Fault> drawn = new ArrayList<>();
    String name = route == null ? EVERY_ROUTE : route.name();
    if (!name.equals(EVERY_ROUTE)) {
      addScripted(drawn, new FaultTarget(name, FaultTarget.ANY));
      if (!id.equals(FaultTarget.ANY)) {
        addScripted(drawn, new FaultTarget(name, id));
      }
    }
    addScripted(drawn, new FaultTarget(EVERY_ROUTE, FaultTarget.ANY));
    for (Standing one : standing) {
      if (one.target.covers(name, id) && random.nextDouble() < one.probability) {
        drawn.add(one.fault);
      }
    }
    return new Plight(drawn, random);
  }

  private void addScripted(List<Fault> drawn, FaultTarget target) {
    Queue<Fault> script = scripts.get(target);
    Fault next = script == null ? null : script.poll();
    if (next != null) {
      drawn.add(next);
    }
  }

  private FaultTarget target(String route) {
    return FaultTarget.find(route, routes).orElseThrow(() -> LimitProfile.notServed(route));
  }

  private record Standing(FaultTarget target, double probability, Fault fault) {}
}
