package dev.ovend.model;

import dev.ovend.core.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what breaks a rule, with its place. Confined to one thread. */
final class Checks {

  private final List<Violation> violations = new ArrayList<>();
  private String path = "";

  List<Violation> violations() {
    return List.copyOf(violations);
  }

  /** Notes a violation of a field of the object that is being checked. */
  void violated(String field, String code, String message) {
    violations.add(new Violation(place(field), code, message));
  }

  private String place(String field) {
    if (field.isEmpty()) {
      return path.isEmpty() ? "$" : path;
    }
    return path.isEmpty() || field.startsWith("[") ? path + field : path + "." + field;
  }

  void demanded(String field, @Nullable Object value) {
    if (value == null) {
      violated(field, "BASE_TYPE_REQUIRED", "missing");
    }
  }

  void length(String field, @Nullable String value, int least, int most) {
    if (value == null) {
      return;
    }
    int length = value.codePointCount(0, value.length());
    if (length > most) {
      violated(
          field,
          "BASE_TYPE_MAX_LENGTH",
          number(length) + " characters (limit " + number(most) + ")");
    } else if (length < least) {
      violated(
          field,
          "BASE_TYPE_MIN_LENGTH",
          number(length) + " characters (at least " + number(least) + ")");
    }
  }

  void range(String field, @Nullable Number value, long least, long most) {
    if (value == null) {
      return;
    }
    if (value.doubleValue() > most) {
      violated(field, "NUMBER_TYPE_MAX", value + " (limit " + number(most) + ")");
    } else if (value.doubleValue() < least) {
      violated(field, "NUMBER_TYPE_MIN", value + " (at least " + number(least) + ")");
    }
  }

  void items(String field, @Nullable Collection<?> values, int least, int most) {
    if (values == null) {
      return;
    }
    if (values.size() > most) {
      violated(
          field,
          "BASE_TYPE_BAD_LENGTH",
          number(values.size()) + " items (limit " + number(most) + ")");
    } else if (values.size() < least) {
      violated(
          field,
          "BASE_TYPE_BAD_LENGTH",
          number(values.size()) + " items (at least " + number(least) + ")");
    }
  }

  void entries(String field, @Nullable Map<String, ?> values, int most) {
    items(field, values == null ? null : values.keySet(), 0, most);
  }

  void different(String field, @Nullable Collection<?> values) {
    if (values == null) {
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      if (!seen.add(value)) {
        violated(field, "SET_TYPE_ALREADY_CONTAINS_VALUE", value + " twice");
      }
    }
  }

  /** Checks an object inside. */
  void inside(String field, @Nullable Object value) {
    if (value instanceof RequestData data) {
      String before = path;
      path = place(field);
      data.check(this);
      path = before;
    }
  }

  /** Checks each object of a list. */
  void each(String field, @Nullable List<?> values) {
    if (values == null) {
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      inside(field + "[" + i + "]", values.get(i));
    }
  }

  static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
