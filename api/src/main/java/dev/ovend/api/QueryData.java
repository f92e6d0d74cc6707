package dev.ovend.api;

import dev.ovend.core.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is asked for beside the path; what is not set is not sent. Not thread-safe. */
public abstract class QueryData {

  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final Map<String, Violation> violations = new LinkedHashMap<>();

  QueryData() {}

  final void put(String name, Object value) {
    repeated(name, List.of(value));
  }

  /** Sets a parameter that stands once for each value. */
  final void repeated(String name, List<?> several) {
    violations.remove(name);
    values.put(name, several.stream().map(Object::toString).toList());
  }

  /** Sets a parameter whose values are joined by commas. */
  final void joined(String name, List<?> several) {
    put(name, several.stream().map(Object::toString).collect(Collectors.joining(",")));
  }

  final void range(String name, long value, long least, long most) {
    if (value < least || value > most) {
      violations.put(
          name,
          new Violation(
              "query." + name,
              "NUMBER_TYPE_RANGE",
              String.format(Locale.ROOT, "%,d (expected: %,d to %,d)", value, least, most)));
    }
  }

  final void length(String name, String value, int most) {
    int length = value.codePointCount(0, value.length());
    if (length > most) {
      violations.put(
          name,
          new Violation(
              "query." + name,
              "BASE_TYPE_MAX_LENGTH",
              String.format(Locale.ROOT, "%,d characters (limit %,d)", length, most)));
    }
  }

  final Map<String, List<String>> values() {
    return values;
  }

  final List<Violation> violations() {
    return new ArrayList<>(violations.values());
  }

  /** Returns names and values. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + values;
  }
}
