package dev.ovend.simulator;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Keys and values in a YAML or JSON file. A key that nobody asks for until {@link #end()} is a
 * problem, and so is one that comes twice.
 */
final class YamlSection {

  private final YamlValue value;
  private final Map<String, YamlValue> entries = new LinkedHashMap<>();
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private boolean broken;

  YamlSection(YamlValue value) {
    this.value = value;
    if (value.node() instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::put);
    } else {
      broken = value.reject("keys and values", true);
    }
  }

  private void put(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      new YamlValue(tuple.getKeyNode(), value.path(), value.problems()).reject("a key", false);
      return;
    }
    String name = key.getValue();
    YamlValue entry = new YamlValue(tuple.getValueNode(), path(name), value.problems());
    NodeTuple before = tuples.putIfAbsent(name, tuple);
    if (before == null) {
      entries.put(name, entry);
    } else {
      int line = before.getKeyNode().getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      value
          .problems()
          .add(
              key.getStartMark(),
              path(name) + ": again (expected: once; line " + line + " has it)");
    }
  }

  /** Returns the value of a key, empty if there is none. */
  Optional<YamlValue> find(String key) {
    asked.add(key);
    return Optional.ofNullable(entries.get(key));
  }

  /** Returns the value of a key as {@code reader} reads it, empty if there is none. */
  <T> Optional<T> find(String key, Function<YamlValue, T> reader) {
    return find(key).map(reader);
  }

  /** Returns the value of a key as {@code reader} reads it, {@code standIn} if there is none. */
  <T> T need(String key, Function<YamlValue, T> reader, T standIn) {
    Optional<YamlValue> found = find(key);
    if (found.isEmpty() && !broken) {
      value.problem(path(key) + ": missing (expected: a value)");
    }
    return found.map(reader).orElse(standIn);
  }

  /**
   * Notes a problem unless there is exactly one of some keys.
   *
   * @param least 0 if there may be none of them as well
   */
  void needOneOf(int least, List<String> keys) {
    List<String> present = keys.stream().filter(entries::containsKey).toList();
    if (!broken && (present.size() > 1 || present.size() < least)) {
      String seen = present.isEmpty() ? "none" : String.join(", ", present);
      String place = value.path().isEmpty() ? "" : value.path() + ": ";
      String expected = (least == 0 ? "at most one of " : "one of ") + String.join(", ", keys);
      value.problem(place + seen + " (expected: " + expected + ")");
    }
  }

  /** Notes all keys that nobody asked for. */
  void end() {
    tuples.forEach((name, tuple) -> {
      if (!asked.contains(name)) {
        String hint = Spelling.closest(name, asked).map(YamlValue::hint).orElse("");
        value
            .problems()
            .add(
                tuple.getKeyNode().getStartMark(),
                path(name) + ": unknown key (expected: " + String.join(", ", asked) + hint + ")");
      }
    });
  }

  YamlValue value() {
    return value;
  }

  private String path(String key) {
    return value.path().isEmpty() ? key : value.path() + "." + key;
  }
}
