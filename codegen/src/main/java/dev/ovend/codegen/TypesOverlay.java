package dev.ovend.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a hand says about types, from {@code types.yaml}. Immutable. */
final class TypesOverlay {

  private final Yaml yaml;
  private final Map<String, String> names;
  private final Map<String, String> unions;
  private final Map<String, String> ids;
  private final Map<String, String> idsOf;
  private final Map<String, String> flags;
  private final Map<String, String> units;
  private final Map<String, String> rules;
  private final Map<String, Set<String>> optional = new HashMap<>();
  private final Set<String> secrets;

  private TypesOverlay(Yaml yaml) {
    this.yaml =
        yaml.only(
            "names",
            "unions",
            "kinds",
            "ids",
            "ids_of",
            "enums",
            "flags",
            "optional",
            "fields",
            "secrets",
            "units",
            "rules",
            "max",
            "schemas",
            "since");
    this.names = yaml.map("names").texts();
    this.unions = yaml.map("unions").texts();
    this.ids = yaml.map("ids").texts();
    this.idsOf = yaml.map("ids_of").texts();
    this.flags = yaml.map("flags").texts();
    this.units = yaml.map("units").texts();
    this.rules = yaml.map("rules").texts();
    this.secrets = new HashSet<>(yaml.strings("secrets"));
    Yaml optionals = yaml.map("optional");
    optionals.keys().forEach(k -> optional.put(k, new HashSet<>(optionals.strings(k))));
  }

  static TypesOverlay read(Path file) throws IOException {
    return new TypesOverlay(Yaml.read(file));
  }

  Map<String, String> names() {
    return names;
  }

  /** Returns the Java name of a union by its sorted variants. */
  String union(String variants) {
    String name = unions.get(variants);
    if (name == null) {
      throw new IllegalStateException("unions: " + variants + " (expected: a Java name)");
    }
    return name;
  }

  /** Returns the id type of a property. */
  String id(String schema, String property) {
    String exact = idsOf.get(schema + "." + property);
    String found =
        exact != null ? exact : property.equals("id") ? idsOf.get(schema) : ids.get(property);
    return found == null || found.equals("Snowflake") ? "AnyId" : found;
  }

  /** Returns the table of flags of a property, or an empty text. */
  String flags(String schema, String property) {
    return flags.getOrDefault(schema + "." + property, "");
  }

  /** Returns the unit of a property, or an empty text. */
  String unit(String schema, String property) {
    return units.getOrDefault(schema + "." + property, "");
  }

  /** Returns whether a promised property may be missing all the same. */
  boolean optional(String schema, String property) {
    return optional.getOrDefault(schema, Set.of()).contains(property);
  }

  boolean secret(String schema, String property) {
    return secrets.contains(schema + "." + property);
  }

  Map<String, String> rules() {
    return rules;
  }

  /** Returns values of an enum that the description lacks, or has by a poor name. */
  Map<String, String> more(String schema) {
    return yaml.map("enums").map(schema).texts();
  }

  /**
   * Returns values of a property that tells what its object is, where the description lacks them.
   */
  List<String> kinds(String schema, String property) {
    return yaml.map("kinds").strings(schema + "." + property);
  }

  /** Returns properties that the description lacks: name to kind. */
  Yaml fields(String schema) {
    return yaml.map("fields").map(schema);
  }

  /** Returns limits of a property where the description is wrong, by the description's keywords. */
  Map<String, Long> limits(String schema, String property) {
    Yaml max =
        yaml.map("max")
            .map(schema + "." + property)
            .only("min_length", "max_length", "minimum", "maximum", "min_items", "max_items");
    Map<String, Long> limits = new HashMap<>();
    max.texts().forEach((key, value) -> limits.put(Names.camel(key), Long.valueOf(value)));
    return limits;
  }

  /** Returns schemas that the description lacks. */
  Map<String, Object> schemas() {
    Map<String, Object> schemas = new HashMap<>();
    Yaml map = yaml.map("schemas");
    map.keys().forEach(key -> schemas.put(key, map.map(key).plain()));
    return schemas;
  }

  /** Returns the date of the description that first had a schema. */
  String since(String schema) {
    Yaml since = yaml.map("since");
    return since.string(schema, since.string("default"));
  }
}
