package dev.ovend.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One mapping of a YAML file, which knows where it stands and refuses keys nobody asks for. */
final class Yaml {

  private final String place;
  private final Map<String, Object> values;

  private Yaml(String place, Map<String, Object> values) {
    this.place = place;
    this.values = values;
  }

  static Yaml read(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
    Object value = new Load(settings).loadFromString(Files.readString(file));
    return new Yaml(String.valueOf(file.getFileName()), mapping(file.toString(), value));
  }

  private static Map<String, Object> mapping(String place, @Nullable Object value) {
    if (value == null) {
      return Map.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(place + ": " + value + " (expected: a mapping)");
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, item) -> copy.put(String.valueOf(key), item));
    return copy;
  }

  /** Refuses every key but these. */
  Yaml only(String... keys) {
    Set<String> odd = new TreeSet<>(values.keySet());
    odd.removeAll(Set.of(keys));
    if (!odd.isEmpty()) {
      throw new IllegalArgumentException(
          place + ": " + odd + " (expected: " + String.join(", ", keys) + ")");
    }
    return this;
  }

  Set<String> keys() {
    return values.keySet();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isList(String key) {
    return values.get(key) instanceof List<?>;
  }

  Yaml map(String key) {
    return new Yaml(place + "." + key, mapping(place + "." + key, values.get(key)));
  }

  List<Yaml> maps(String key) {
    List<Yaml> maps = new ArrayList<>();
    for (Object item : items(key)) {
      String at = place + "." + key + "[" + maps.size() + "]";
      maps.add(new Yaml(at, mapping(at, item)));
    }
    return maps;
  }

  List<String> strings(String key) {
    return items(key).stream().map(String::valueOf).toList();
  }

  private List<?> items(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException(place + "." + key + ": " + value + " (expected: a list)");
    }
    return list;
  }

  String string(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException(place + "." + key + ": missing (expected: text)");
    }
    return value.toString();
  }

  String string(String key, String otherwise) {
    Object value = values.get(key);
    return value == null ? otherwise : value.toString();
  }

  boolean flag(String key) {
    Object value = values.getOrDefault(key, false);
    if (!(value instanceof Boolean flag)) {
      throw new IllegalArgumentException(place + "." + key + ": " + value + " (expected: true)");
    }
    return flag;
  }

  /** Returns text by key. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach((key, value) -> texts.put(key, String.valueOf(value)));
    return texts;
  }

  Object plain() {
    return values;
  }

  @Override
  public String toString() {
    return place;
  }
}
