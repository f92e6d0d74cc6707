package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The routes that examples answer. Immutable. */
final class ExampleRoutes {

  /** There are no examples. */
  static final ExampleRoutes NONE = new ExampleRoutes(List.of());

  private static final Pattern ROUTE =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE) (/([^/{}?#\\s]+|\\{[A-Za-z_][A-Za-z0-9_.]*}))+");

  private final List<Example> examples;

  private ExampleRoutes(List<Example> examples) {
    this.examples = examples;
  }

  /**
   * Creates the routes of {@code answers}.
   *
   * @throws IllegalArgumentException if one of them is malformed or occurs twice
   */
  static ExampleRoutes of(ExampleAnswers answers) {
    List<Example> examples = new ArrayList<>();
    Map<String, String> before = new HashMap<>();
    for (String route : answers.routes()) {
      requireRoute(route);
      String same = before.putIfAbsent(LimitProfile.key(route), route);
      if (same != null) {
        throw new IllegalArgumentException(
            "route: " + route + " (expected: once; " + same + " is the same)");
      }
      Route.Access access = answers.isOpen(route) ? Route.Access.OPEN : Route.Access.USER;
      examples.add(
          new Example(
              route, access, request -> answers.answer(route, request.params()).response()));
    }
    return new ExampleRoutes(List.copyOf(examples));
  }

  /** Adds those routes that {@code table} does not have. */
  void addTo(RouteTable table) {
    Set<String> served = table.names().stream().map(LimitProfile::key).collect(Collectors.toSet());
    for (Example example : examples) {
      if (!served.contains(LimitProfile.key(example.route))) {
        table.add(example.route, example.access, example.handler);
      }
    }
  }

  private static void requireRoute(String route) {
    if (!ROUTE.matcher(route).matches()) {
      throw new IllegalArgumentException(
          "route: "
              + route
              + " (expected: a method and a template, such as GET /users/{user_id}/profile)");
    }
    Set<String> names = new HashSet<>();
    for (String step : route.split("/", -1)) {
      if (RouteTable.isParameter(step) && !names.add(step)) {
        throw new IllegalArgumentException("route: " + route + " (expected: " + step + " once)");
      }
    }
  }

  private record Example(
      String route, Route.Access access, Function<ApiRequest, ApiResponse> handler) {}
}
