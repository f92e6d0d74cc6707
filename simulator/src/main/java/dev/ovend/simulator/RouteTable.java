package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the route of a path. A literal step wins over a parameter. Filled at start, afterwards only
 * read.
 */
final class RouteTable {

  private final Node root = new Node();
  private final List<String> names = new ArrayList<>();

  /** Adds a route for bots; {@code name} is method and template. */
  void bot(String name, Function<ApiRequest, ApiResponse> handler) {
    add(name, Route.Access.BOT, handler);
  }

  /** Adds a route for bots and users; {@code name} is method and template. */
  void token(String name, Function<ApiRequest, ApiResponse> handler) {
    add(name, Route.Access.TOKEN, handler);
  }

  /** Adds a route that needs no token. */
  void open(String name, Function<ApiRequest, ApiResponse> handler) {
    add(name, Route.Access.OPEN, handler);
  }

  /** Adds a route that needs no token and is exempt from the global limit. */
  void callback(String name, Function<ApiRequest, ApiResponse> handler) {
    add(name, Route.Access.CALLBACK, handler);
  }

  /** Adds a route; {@code name} is method and template. */
  void add(String name, Route.Access access, Function<ApiRequest, ApiResponse> handler) {
    Route route = new Route(name, access, handler);
    Node node = root;
    for (String step : route.steps()) {
      node = node.child(step);
    }
    if (node.routes.putIfAbsent(route.method(), route) != null) {
      throw new IllegalStateException("route: " + name + " (expected: added once)");
    }
    names.add(name);
  }

  /** Returns the names of all routes, in the order they were added. */
  List<String> names() {
    return List.copyOf(names);
  }

  /**
   * Finds the route of a request.
   *
   * @param steps the decoded steps of the path
   * @return the route and its parameters, with a null route if only the method is wrong; null if no
   *     route has such a path
   */
  @Nullable Match find(String method, List<String> steps) {
    Node node = root.descend(steps, 0);
    if (node == null) {
      return null;
    }
    Route route = node.routes.get(method);
    if (route == null) {
      return new Match(null, Map.of());
    }
    return new Match(route, parameters(route.steps(), steps));
  }

  /** Returns whether {@code step} stands for any value. */
  static boolean isParameter(String step) {
    return step.startsWith("{") && step.endsWith("}");
  }

  /** Returns the name between the braces. */
  static String parameterName(String step) {
    return step.substring(1, step.length() - 1);
  }

  private static Map<String, String> parameters(List<String> template, List<String> steps) {
    Map<String, String> params = new LinkedHashMap<>();
    for (int i = 0; i < template.size(); i++) {
      if (isParameter(template.get(i))) {
        params.put(parameterName(template.get(i)), steps.get(i));
      }
    }
    return params;
  }

  /**
   * A path that was found.
   *
   * @param route null if the path exists, but not with this method
   */
  record Match(@Nullable Route route, Map<String, String> params) {}

  private static final class Node {

    final Map<String, Node> literals = new HashMap<>();
    final Map<String, Route> routes = new HashMap<>();
    @Nullable Node parameter;

    Node child(String step) {
      if (!isParameter(step)) {
        return literals.computeIfAbsent(step, s -> new Node());
      }
      if (parameter == null) {
        parameter = new Node();
      }
      return parameter;
    }

    @Nullable Node descend(List<String> steps, int depth) {
      if (depth == steps.size()) {
        return routes.isEmpty() ? null : this;
      }
      Node literal = literals.get(steps.get(depth));
      Node found = literal == null ? null : literal.descend(steps, depth + 1);
      if (found != null || parameter == null) {
        return found;
      }
      return steps.get(depth).isEmpty() ? null : parameter.descend(steps, depth + 1);
    }
  }
}
