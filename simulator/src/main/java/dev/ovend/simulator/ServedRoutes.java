package dev.ovend.simulator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds routes by what a user calls them. Immutable. */
final class ServedRoutes {

  private final Map<String, String> names;

  ServedRoutes(List<String> names) {
    this.names = names.stream().collect(Collectors.toMap(LimitProfile::key, Function.identity()));
  }

  /** Returns the routes of every simulator with these examples. */
  static ServedRoutes with(ExampleRoutes examples) {
    World world = new World(new Snowflakes(ServerClock.system()), new Random(0));
    RouteTable table = Backend.routesOf(world, GatewayResource.DISCORD);
    examples.addTo(table);
    return new ServedRoutes(table.names());
  }

  /** Returns the name of {@code route}, whose parameters may be called differently. */
  Optional<String> find(String route) {
    return Optional.ofNullable(names.get(LimitProfile.key(route)));
  }

  /**
   * Returns the name of {@code route}, whose parameters may be called differently.
   *
   * @throws IllegalArgumentException if it is not served
   */
  String name(String route) {
    return find(route).orElseThrow(() -> LimitProfile.notServed(route));
  }

  /** Returns all names. */
  Collection<String> names() {
    return names.values();
  }
}
