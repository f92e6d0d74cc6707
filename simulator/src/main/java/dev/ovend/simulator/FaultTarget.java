package dev.ovend.simulator;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The requests that a fault is for: all, those of a route, or those of a route with one value of
 * its first parameter, such as one channel.
 *
 * @param route the name of a route, or {@link Faults#EVERY_ROUTE}
 * @param id the value of its first parameter, or {@link #ANY}
 */
record FaultTarget(String route, String id) {

  /** Stands for any value. */
  static final String ANY = "";

  private static final Pattern WITH_ID =
      Pattern.compile("(?<before>[A-Z]+ /[^/]+/)(?<id>[0-9]+)(?<after>(/.*)?)");

  /** Reads what a user wrote; empty if there is no such route. */
  static Optional<FaultTarget> find(String text, ServedRoutes routes) {
    if (text.equals(Faults.EVERY_ROUTE)) {
      return Optional.of(new FaultTarget(text, ANY));
    }
    Matcher withId = WITH_ID.matcher(text.strip());
    if (!withId.matches()) {
      return routes.find(text).map(name -> new FaultTarget(name, ANY));
    }
    return routes
        .find(withId.group("before") + "{id}" + withId.group("after"))
        .map(name -> new FaultTarget(name, withId.group("id")));
  }

  /** Returns whether it is for a request of a route, with this value of the first parameter. */
  boolean covers(String name, String value) {
    return (route.equals(Faults.EVERY_ROUTE) || route.equals(name))
        && (id.equals(ANY) || id.equals(value));
  }
}
