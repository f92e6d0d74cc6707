package dev.ovend.simulator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds routes by what a user calls them. Immutable. */
final class ServedRoutes {

  private final Map<String, String> names;

  ServedRoutes(List<String> names) {
    this.names = names.stream().collect(Collectors.toMap(LimitProfile::key, Function.identity()));
  }

  /**
   * Returns the name of {@code route}, whose parameters may be called differently.
   *
   * @throws IllegalArgumentException if it is not served
   */
  String name(String route) {
    String name = names.get(LimitProfile.key(route));
    if (name == null) {
      throw LimitProfile.notServed(route);
    }
    return name;
  }
}
