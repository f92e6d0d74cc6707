package dev.ovend.simulator;

import java.util.List;

/** Reads which routes something is about. */
final class RouteReader {

  private static final List<String> KEYS = List.of("route", "routes");

  private final ServedRoutes routes;

  RouteReader(ServedRoutes routes) {
    this.routes = routes;
  }

  /** Reads {@code route} or {@code routes}; empty after a problem. */
  List<String> read(YamlSection section) {
    section.needOneOf(1, KEYS);
    List<String> one = section.find("route", this::route).map(List::of).orElse(List.of());
    return section.find("routes", value -> value.some(this::route)).orElse(one);
  }

  /** Reads one route. */
  String route(YamlValue value) {
    String text = value.text();
    return routes.find(text).orElseGet(() -> value.reject(expected(text), text));
  }

  /** Reads the requests that a fault is for, see {@link FaultTarget}. */
  String faulty(YamlValue value) {
    String text = value.text();
    return FaultTarget.find(text, routes).isPresent() ? text : value.reject(expected(text), text);
  }

  private String expected(String text) {
    return "a route the simulator serves"
        + Spelling.closest(text, routes.names()).map(YamlValue::hint).orElse("");
  }
}
