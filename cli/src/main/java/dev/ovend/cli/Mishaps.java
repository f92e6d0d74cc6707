package dev.ovend.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What befalls requests, in the words that the simulator understands. */
final class Mishaps {

  /** Every route. */
  static final String EVERYWHERE = "*";

  private Mishaps() {}

  /** A bad day: 5 % 502, 2 % reset before the effect, 1 % after it, 1 % without an answer. */
  static String badDay(String route) {
    return all(
        sometimes(route, "\"edgeError\", \"status\": 502", 0.05),
        sometimes(route, "\"resetBefore\"", 0.02),
        sometimes(route, "\"resetAfter\"", 0.01),
        sometimes(route, "\"lostAnswer\"", 0.01));
  }

  /** Everything at once: errors before and after the effect, resets, lost and slow answers. */
  static String chaos() {
    return all(
        sometimes(EVERYWHERE, "\"edgeError\", \"status\": 502", 0.03),
        sometimes(EVERYWHERE, "\"innerError\", \"status\": 500", 0.01),
        sometimes(EVERYWHERE, "\"resetBefore\"", 0.01),
        sometimes(EVERYWHERE, "\"resetAfter\"", 0.005),
        sometimes(EVERYWHERE, "\"lostAnswer\"", 0.005),
        sometimes(EVERYWHERE, "\"slowBody\", \"over\": \"500ms\"", 0.01));
  }

  /** Each request by chance. */
  static String sometimes(String route, String kind, double probability) {
    return String.format(
        Locale.ROOT,
        "{\"route\": \"%s\", \"kind\": %s, \"probability\": %s}",
        route,
        kind,
        probability);
  }

  /** The next requests. */
  static String next(String route, String kind, int count) {
    return String.format(
        Locale.ROOT, "{\"route\": \"%s\", \"kind\": %s, \"count\": %d}", route, kind, count);
  }

  /** Several together. */
  static String all(String... mishaps) {
    return List.of(mishaps).stream().collect(Collectors.joining(", ", "[", "]"));
  }
}
