package dev.ovend.simulator;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads which routes have which limits. */
final class LimitReader {

  private static final List<String> KINDS = List.of("fixed", "sliding", "log");
  private static final List<String> SPLITS = List.of("channel", "webhook");
  private static final List<String> FORMS = List.of("none", "limits", "requests");

  private final RouteReader routes;

  LimitReader(ServedRoutes served) {
    this.routes = new RouteReader(served);
  }

  /**
   * The limits of some routes.
   *
   * @param limits none to take those away that the routes have
   */
  record Rule(List<String> routes, List<Limit> limits) {

    Limit[] array() {
      return limits.toArray(Limit[]::new);
    }
  }

  /** Reads the rules of a list, in which each route may occur once. */
  List<Rule> readAll(YamlValue value) {
    Map<String, String> places = new LinkedHashMap<>();
    return value.list(item -> {
      Rule rule = read(item);
      for (String route : rule.routes) {
        String before = places.putIfAbsent(route, item.path());
        if (before != null) {
          item.problem(
              "%s: %s again (expected: once; %s has it)".formatted(item.path(), route, before));
        }
      }
      return rule;
    });
  }

  /** Reads one rule: routes, and {@code none}, {@code limits}, or one limit written in place. */
  Rule read(YamlValue value) {
    YamlSection section = value.section();
    List<String> covered = routes.read(section);
    section.needOneOf(0, FORMS);
    boolean none = section.find("none", YamlValue::yes).isPresent();
    Optional<List<Limit>> several = section.find("limits", all -> all.some(LimitReader::limit));
    List<Limit> limits = none ? List.of() : several.orElseGet(() -> List.of(limit(section)));
    section.end();
    return new Rule(covered, limits);
  }

  private static Limit limit(YamlValue value) {
    YamlSection section = value.section();
    Limit limit = limit(section);
    section.end();
    return limit;
  }

  private static Limit limit(YamlSection section) {
    int requests = section.need("requests", one -> one.count(1), 1);
    Duration window = section.need("window", YamlValue::span, Duration.ofSeconds(1));
    String kind = section.find("kind", one -> one.choice(KINDS)).orElse("fixed");
    Limit limit =
        switch (kind) {
          case "sliding" -> Limit.sliding(requests, window);
          case "log" -> Limit.log(requests, window);
          default -> Limit.fixed(requests, window);
        };
    boolean shared = section.find("shared", YamlValue::flag).orElse(false);
    boolean hidden = section.find("hidden", YamlValue::flag).orElse(false);
    limit = shared ? limit.shared() : limit;
    limit = hidden ? limit.hidden() : limit;
    limit = refine(section, limit, "per", LimitReader::per);
    limit = refine(section, limit, "id", (id, of) -> of.id(id.text()));
    limit = refine(section, limit, "whenField", (fields, of) -> of.whenField(names(fields)));
    limit = refine(section, limit, "olderThan", (age, of) -> of.whenMessageOlderThan(age.delay()));
    limit =
        refine(section, limit, "youngerThan", (age, of) -> of.whenMessageYoungerThan(age.span()));
    return refine(section, limit, "error", LimitReader::error);
  }

  private static Limit per(YamlValue value, Limit limit) {
    return value.choice(SPLITS).equals("channel") ? limit.perChannel() : limit.perWebhook();
  }

  private static Limit refine(
      YamlSection section, Limit limit, String key, BiFunction<YamlValue, Limit, Limit> reader) {
    return section.find(key).map(value -> reader.apply(value, limit)).orElse(limit);
  }

  /** Reads one name or several; after a problem there is a stand-in. */
  private static String[] names(YamlValue value) {
    List<String> names = value.isList() ? value.some(YamlValue::text) : List.of(value.text());
    return names.isEmpty() ? new String[] {"?"} : names.toArray(String[]::new);
  }

  private static Limit error(YamlValue value, Limit limit) {
    YamlSection section = value.section();
    int code = section.need("code", one -> one.count(0), 0);
    String message = section.need("message", YamlValue::text, "?");
    section.end();
    return limit.error(code, message);
  }
}
