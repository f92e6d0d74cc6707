package dev.ovend.scenarios;

import dev.ovend.core.Operation;
import dev.ovend.core.Route;

/** Compares routes whose parameters are called differently. */
final class Routes {

  private Routes() {}

  /** Returns method and template without the names of parameters. */
  static String shape(String route) {
    return route.replaceAll("\\{[^}]*}", "{}");
  }

  static String shape(Route route) {
    return shape(route.toString());
  }

  static String shape(Operation operation) {
    return shape(operation.route());
  }
}
