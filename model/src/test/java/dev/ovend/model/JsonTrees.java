package dev.ovend.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares what was received with what is written again.
 *
 * <p>Two values are alike if they are equal, or one is a number and the other the same number as
 * text, or both are the same point in time. What Discord sent may also lose what says nothing: null
 * fields, null items and empty lists and objects; and it may gain what a promised field is if it is
 * missing: false, zero, an empty list. What users send must be the same field by field.
 */
final class JsonTrees {

  private final boolean exact;
  private final List<String> differences = new ArrayList<>();

  private JsonTrees(boolean exact) {
    this.exact = exact;
  }

  /** Returns the paths at which a received answer was not written as it came. */
  static List<String> losses(JsonNode received, JsonNode written) {
    JsonTrees trees = new JsonTrees(false);
    trees.compare("$", received, written);
    return trees.differences;
  }

  /** Returns the paths at which a request was not written as it was read. */
  static List<String> differences(JsonNode read, JsonNode written) {
    JsonTrees trees = new JsonTrees(true);
    trees.compare("$", read, written);
    return trees.differences;
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (!exact && before.isNull()) {
      return;
    }
    if (before.isObject() && after.isObject()) {
      fields(path, before, after);
    } else if (before.isArray() && after.isArray()) {
      items(path, before, after);
    } else if (!alike(before, after)) {
      differences.add(path);
    }
  }

  private void fields(String path, JsonNode before, JsonNode after) {
    before.forEachEntry((name, value) -> {
      String at = path + "." + name;
      if (after.has(name)) {
        compare(at, value, after.get(name));
      } else if (exact || !saysNothing(value)) {
        differences.add(at + " (lost)");
      }
    });
    after.forEachEntry((name, value) -> {
      if (!before.has(name) && (exact || !isDefault(value))) {
        differences.add(path + "." + name + " (added)");
      }
    });
  }

  private void items(String path, JsonNode before, JsonNode after) {
    List<JsonNode> all = items(before);
    List<JsonNode> rest = items(after);
    if (all.size() != rest.size()) {
      differences.add(path + " (" + rest.size() + " of " + all.size() + " items)");
      return;
    }
    for (int i = 0; i < all.size(); i++) {
      compare(path + "[" + i + "]", all.get(i), rest.get(i));
    }
  }

  private List<JsonNode> items(JsonNode array) {
    return array.valueStream().filter(item -> exact || !item.isNull()).toList();
  }

  private static boolean saysNothing(JsonNode value) {
    return value.isNull() || (value.isContainer() && value.isEmpty());
  }

  private static boolean isDefault(JsonNode value) {
    return saysNothing(value)
        || (value.isBoolean() && !value.asBoolean())
        || (value.isNumber() && value.asDouble() == 0);
  }

  private static boolean alike(JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return true;
    }
    if (before.isNumber() && after.isNumber()) {
      return before.decimalValue().compareTo(after.decimalValue()) == 0;
    }
    if (before.isValueNode() && after.isValueNode() && !before.isNull() && !after.isNull()) {
      Instant time = time(before);
      return time == null ? before.asString().equals(after.asString()) : time.equals(time(after));
    }
    return false;
  }

  private static @Nullable Instant time(JsonNode value) {
    try {
      return value.isString() ? OffsetDateTime.parse(value.asString()).toInstant() : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
