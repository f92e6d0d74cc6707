package dev.ovend.model;

import dev.ovend.core.Violation;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects what breaks a rule, with its place. Confined to one thread. */
final class Checks {

  /** How far this machine's clock may be from Discord's before a rule on times is wrong. */
  static final Duration CLOCK_ERROR = Duration.ofMinutes(1);

  private final List<Violation> violations = new ArrayList<>();
  private final InstantSource clock;
  private String path = "";

  Checks() {
    this(InstantSource.system());
  }

  Checks(InstantSource clock) {
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

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

  <T> void different(String field, @Nullable List<T> values) {
    unique(field + "[]", values, value -> value, "SET_TYPE_ALREADY_CONTAINS_VALUE");
  }

  /**
   * Notes each item whose key another one has already. The keys stay unnamed: they may be secret.
   *
   * @param field such as {@code options[].value}, the brackets standing for an item's place
   */
  <T> void unique(
      String field, @Nullable List<T> items, Function<T, @Nullable Object> key, String code) {
    if (items == null) {
      return;
    }
    Map<Object, String> places = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Object value = key.apply(items.get(i));
      String place = field.replace("[]", "[" + i + "]");
      String earlier = value == null ? null : places.putIfAbsent(value, place);
      if (earlier != null) {
        repeated(place, earlier, code);
      }
    }
  }

  /** Notes a value that another place has already. */
  void repeated(String field, String earlier, String code) {
    violated(field, code, "the same as " + place(earlier));
  }

  /** Notes a text that is there but blank; one that is missing is another matter. */
  void notBlank(String field, @Nullable String value) {
    if (value != null && value.isBlank()) {
      violated(field, "BASE_TYPE_REQUIRED", "blank");
    }
  }

  /** Notes a value that is there although something else excludes it. */
  void refused(String field, @Nullable Object value, String code, String message) {
    if (present(value)) {
      violated(field, code, message);
    }
  }

  /** Notes that the lower of two bounds is above the upper one. */
  void ordered(String lower, @Nullable Number least, String upper, @Nullable Number most) {
    if (least != null && most != null && least.doubleValue() > most.doubleValue()) {
      violated(lower, "NUMBER_TYPE_MAX", least + " (limit " + most + ", which is " + upper + ")");
    }
  }

  /** Returns the number of characters without the white space around them; 0 for null. */
  static int trimmed(@Nullable String text) {
    String stripped = text == null ? "" : text.strip();
    return stripped.codePointCount(0, stripped.length());
  }

  /** Returns whether there is something: neither null nor blank nor empty. */
  static boolean present(@Nullable Object value) {
    return switch (value) {
      case null -> false;
      case String text -> !text.isBlank();
      case Collection<?> items -> !items.isEmpty();
      default -> true;
    };
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
