package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All types that the description needs, found by walking from its operations. */
final class Catalog {

  private static final Set<String> WHOLE_NUMBERS = Set.of("Int53Type", "UInt32Type");

  private final Map<String, JsonNode> schemas = new LinkedHashMap<>();
  private final TypesOverlay overlay;
  private final Yaml flagTables;
  private final Map<String, Shape> shapes = new TreeMap<>();
  private final Map<String, String> takenBy = new TreeMap<>();
  private final Map<String, String> inner = new TreeMap<>();
  private final Set<String> pending = new HashSet<>();

  Catalog(Map<String, JsonNode> schemas, TypesOverlay overlay, Yaml flagTables) {
    this.schemas.putAll(schemas);
    this.overlay = overlay;
    this.flagTables = flagTables;
  }

  /**
   * Where a schema stands.
   *
   * @param owner the schema of the object around it
   * @param property its property there
   * @param request whether users send it
   */
  record Place(String owner, String property, boolean request) {
    Place at(String other) {
      return new Place(owner, other, request);
    }
  }

  /** Returns every type by its Java name. */
  Map<String, Shape> shapes() {
    return shapes;
  }

  TypesOverlay overlay() {
    return overlay;
  }

  JsonNode schema(String name) {
    JsonNode schema = schemas.get(name);
    if (schema == null) {
      throw new IllegalStateException("schema " + name + ": missing");
    }
    return schema;
  }

  /** Returns the type of a schema, and makes sure that it will be generated. */
  Type type(JsonNode schema, Place place) {
    List<JsonNode> variants = Schemas.variants(schema);
    if (variants.size() > 1) {
      return choice(variants, place);
    }
    JsonNode only = variants.getFirst();
    String name = Schemas.reference(only);
    if (!name.isEmpty()) {
      return named(name, place);
    }
    if (only.has("allOf")) {
      return type(only.path("allOf").get(0), place);
    }
    return switch (Schemas.type(only)) {
      case "string" -> text(only, place);
      case "integer" -> integer(only, place);
      case "number" -> Type.Plain.FLOAT64;
      case "boolean" -> Type.Plain.BOOL;
      case "array" -> new Type.ListOf(type(only.path("items"), place));
      case "object" -> object(only, place);
      case "" -> {
        if (Schemas.types(only).equals(List.of("null"))) {
          yield Type.Presence.INSTANCE;
        }
        if (only.isEmpty()) {
          yield Type.Raw.INSTANCE;
        }
        throw unknown(only, place);
      }
      default -> throw unknown(only, place);
    };
  }

  private static IllegalStateException unknown(JsonNode schema, Place place) {
    return new IllegalStateException(
        place.owner + "." + place.property + ": a shape that is not known: " + schema);
  }

  private Type text(JsonNode schema, Place place) {
    String flags = overlay.flags(place.owner, place.property);
    if (!flags.isEmpty()) {
      return flags(flags);
    }
    return switch (schema.path("contentEncoding").asString("")) {
      case "base64" -> new Type.Named("DataUri", Type.Role.BY_HAND);
      case "binary" -> new Type.Named("FilePart", Type.Role.BY_HAND);
      default ->
          schema.path("format").asString("").equals("date-time")
              ? Type.Plain.INSTANT
              : Type.Plain.STRING;
    };
  }

  private Type integer(JsonNode schema, Place place) {
    String flags = overlay.flags(place.owner, place.property);
    if (!flags.isEmpty()) {
      return flags(flags);
    }
    boolean small = schema.path("format").asString("").equals("int32") || schema.has("enum");
    return small ? Type.Plain.INT32 : Type.Plain.INT64;
  }

  private Type object(JsonNode schema, Place place) {
    if (Schemas.isMap(schema)) {
      return new Type.MapOf(type(schema.path("additionalProperties"), place));
    }
    if (schema.path("properties").isEmpty()) {
      return Type.Raw.INSTANCE;
    }
    boolean item = place.property.equals("[]");
    String name =
        item ? Names.pascal(place.owner) + "Item" : place.owner + Names.pascal(place.property);
    schemas.putIfAbsent(name, schema);
    String chosen = overlay.names().get((place.owner + "." + place.property).replace(".[]", "[]"));
    if (chosen != null) {
      inner.put(name, chosen);
    }
    return named(name, place);
  }

  private Type named(String name, Place place) {
    if (name.equals("SnowflakeType")) {
      return id(overlay.id(place.owner, place.property));
    }
    if (WHOLE_NUMBERS.contains(name)) {
      return Type.Plain.INT64;
    }
    JsonNode schema = schema(name);
    if (Schemas.isEnum(schema)) {
      return choiceOf(name, schema);
    }
    if (Schemas.isObject(schema)) {
      return object(name, schema, place.request);
    }
    return type(schema, new Place(name, place.property, place.request));
  }

  /** Makes sure that an id type will be generated. */
  void requireId(String java) {
    id(java);
  }

  /** Returns the type of a schema by its name. */
  Type reference(String schema, boolean request) {
    return named(schema, new Place(schema, "", request));
  }

  /** Returns a choice that is told apart by the status of the answer. */
  Type later(List<String> schemas) {
    return union(schemas, false);
  }

  /** Returns whether a type is an object that says nothing. */
  boolean isEmpty(Type type) {
    return type instanceof Type.Named named
        && shapes.get(named.java()) instanceof Shape.Obj object
        && object.properties().isEmpty();
  }

  private Type id(String java) {
    if (!java.equals("AnyId")) {
      put(new Shape.Id(java), "id " + java);
    }
    return new Type.Named(java, Type.Role.ID);
  }

  private Type flags(String table) {
    if (!flagTables.has(table)) {
      throw new IllegalStateException("flags: " + table + " (expected: a table of flags.yaml)");
    }
    Map<String, Integer> values = new LinkedHashMap<>();
    flagTables.map(table).texts().forEach((name, bit) -> values.put(name, Integer.valueOf(bit)));
    put(new Shape.Flags(table, table.equals("Permissions"), values), "flags " + table);
    return new Type.Named(table, Type.Role.FLAGS);
  }

  private Type choiceOf(String name, JsonNode schema) {
    Map<String, String> values = new LinkedHashMap<>();
    boolean textual = Schemas.type(schema).equals("string");
    for (JsonNode one : schema.path("oneOf")) {
      String title = one.path("title").asString();
      values.put(Names.constant(title), one.path("const").asString());
    }
    overlay
        .more(name)
        .forEach((constant, value) -> {
          values.values().remove(value);
          values.put(constant, value);
        });
    String java = javaName(name, false);
    put(new Shape.Choice(java, name, textual, values), name);
    return new Type.Named(java, Type.Role.ENUM);
  }

  private Type object(String name, JsonNode schema, boolean request) {
    String java = javaName(name, request);
    Type.Role role = request ? Type.Role.REQUEST : Type.Role.RESPONSE;
    if (pending.add(name)) {
      List<Property> properties = properties(name, schema, request);
      String rule = request ? overlay.rules().get(name) : null;
      put(new Shape.Obj(java, name, request, properties, new TreeSet<>(), rule), name);
    }
    return new Type.Named(java, role);
  }

  private List<Property> properties(String name, JsonNode schema, boolean request) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(one -> required.add(one.asString()));
    List<Property> properties = new ArrayList<>();
    Yaml more = overlay.fields(name);
    for (Map.Entry<String, JsonNode> entry : Schemas.entries(schema.path("properties"))) {
      if (!more.has(entry.getKey())) {
        properties.add(property(name, entry, request, required.contains(entry.getKey())));
      }
    }
    for (String field : more.keys()) {
      properties.add(added(new Place(name, field, request), more.map(field)));
    }
    return properties;
  }

  private Property property(
      String owner, Map.Entry<String, JsonNode> entry, boolean request, boolean required) {
    String json = entry.getKey();
    JsonNode schema = entry.getValue();
    Type type = type(schema, new Place(owner, json, request));
    boolean certain = required && !overlay.optional(owner, json);
    List<String> pins = new ArrayList<>(Schemas.pins(schema));
    pins.addAll(overlay.kinds(owner, json));
    return new Property(
        json,
        Names.camel(json),
        type,
        certain,
        Schemas.nullable(schema),
        limits(owner, json, schema),
        pins);
  }

  private Limits limits(String owner, String json, JsonNode schema) {
    List<JsonNode> variants = Schemas.variants(schema);
    Map<String, Long> corrected = overlay.limits(owner, json);
    return variants.size() == 1 ? Limits.of(variants.getFirst(), corrected) : Limits.NONE;
  }

  /** Returns a property that the description lacks. */
  private Property added(Place place, Yaml field) {
    field.only("type", "map", "nullable");
    Type type =
        field.has("map")
            ? new Type.MapOf(added(place, field.string("map")))
            : field.isList("type")
                ? new Type.ListOf(added(place, field.strings("type").getFirst()))
                : added(place, field.string("type"));
    return new Property(
        place.property, Names.camel(place.property), type, false, true, Limits.NONE, List.of());
  }

  private Type added(Place place, String kind) {
    return switch (kind) {
      case "string" -> Type.Plain.STRING;
      case "int" -> Type.Plain.INT64;
      case "number" -> Type.Plain.FLOAT64;
      case "bool" -> Type.Plain.BOOL;
      case "timestamp" -> Type.Plain.INSTANT;
      case "snowflake" -> id(overlay.id(place.owner, place.property));
      default -> flagTables.has(kind) ? flags(kind) : named(kind, place);
    };
  }

  private Type choice(List<JsonNode> variants, Place place) {
    List<String> names = variants.stream().map(Schemas::reference).toList();
    boolean objects =
        names.stream().allMatch(name -> !name.isEmpty() && Schemas.isObject(schema(name)));
    if (objects) {
      return union(names, place.request);
    }
    for (JsonNode variant : variants) {
      if (Schemas.type(variant).equals("array")) {
        return type(variant, place);
      }
    }
    boolean plain =
        variants.stream()
            .allMatch(v -> Set.of("string", "integer", "number").contains(scalarType(v)));
    if (plain) {
      return Type.Plain.STRING;
    }
    throw new IllegalStateException(
        place.owner + "." + place.property + ": a choice that is not known: " + variants);
  }

  private String scalarType(JsonNode variant) {
    String name = Schemas.reference(variant);
    return Schemas.type(name.isEmpty() ? variant : schema(name));
  }

  private Type union(List<String> variants, boolean request) {
    String key = variants.stream().sorted().collect(Collectors.joining("|"));
    String java = overlay.union(key);
    String before = takenBy.putIfAbsent(java, key);
    if (before != null && !before.equals(key)) {
      throw new IllegalStateException(java + ": the name of both " + before + " and " + key);
    }
    if (before == null) {
      for (String variant : variants) {
        object(variant, schema(variant), request);
      }
      List<Shape.Obj> cases = variants.stream().map(v -> obj(javaName(v, request))).toList();
      String pin = pin(cases);
      Map<String, List<String>> values = new LinkedHashMap<>();
      for (Shape.Obj one : cases) {
        one.unions().add(java);
        values.put(one.java(), pin == null ? List.of() : find(one, pin).pinned());
      }
      boolean textual = pin != null && textual(find(cases.getFirst(), pin).type());
      shapes.put(java, new Shape.Union(java, request, pin, textual, values, new TreeSet<>()));
      if (!request) {
        unknownCase(java, cases);
      }
    }
    return new Type.Named(java, Type.Role.UNION);
  }

  /** Adds the record of a case that the description does not know yet. */
  private void unknownCase(String union, List<Shape.Obj> cases) {
    List<Property> common = common(cases);
    String java = "Unknown" + union;
    List<Property> open =
        common.stream()
            .map(p ->
                new Property(
                    p.json(),
                    p.java(),
                    p.type(),
                    p.required(),
                    p.nullable(),
                    p.limits(),
                    List.of()))
            .toList();
    TreeSet<String> unions = new TreeSet<>(Set.of(union));
    put(new Shape.Obj(java, java, false, open, unions, null), "unknown " + union);
  }

  /** Returns what all cases have alike. */
  static List<Property> common(List<Shape.Obj> cases) {
    List<Property> common = new ArrayList<>();
    for (Property one : cases.getFirst().properties()) {
      boolean everywhere =
          cases.stream()
              .allMatch(c ->
                  c.properties().stream()
                      .anyMatch(p ->
                          p.json().equals(one.json())
                              && p.type().equals(one.type())
                              && p.required() == one.required()
                              && p.nullable() == one.nullable()));
      if (everywhere) {
        common.add(one);
      }
    }
    return common;
  }

  private boolean textual(Type type) {
    return type instanceof Type.Named named
        && shapes.get(named.java()) instanceof Shape.Choice choice
        && choice.textual();
  }

  private static @Nullable String pin(List<Shape.Obj> cases) {
    for (Property candidate : cases.getFirst().properties()) {
      Set<String> seen = new HashSet<>();
      boolean apart =
          cases.stream()
              .allMatch(c ->
                  c.properties().stream()
                      .filter(p -> p.json().equals(candidate.json()))
                      .anyMatch(
                          p -> !p.pinned().isEmpty() && p.pinned().stream().allMatch(seen::add)));
      if (apart) {
        return candidate.json();
      }
    }
    return null;
  }

  static Property find(Shape.Obj object, String json) {
    return object.properties().stream()
        .filter(p -> p.json().equals(json))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(object.schema() + "." + json + ": missing"));
  }

  Shape shape(String java) {
    Shape shape = shapes.get(java);
    if (shape == null) {
      throw new IllegalStateException(java + ": no type");
    }
    return shape;
  }

  Shape.Union union(String java) {
    if (shapes.get(java) instanceof Shape.Union union) {
      return union;
    }
    throw new IllegalStateException(java + ": no choice");
  }

  Shape.Obj obj(String java) {
    if (shapes.get(java) instanceof Shape.Obj object) {
      return object;
    }
    throw new IllegalStateException(java + ": no object");
  }

  private void put(Shape shape, String owner) {
    String before = takenBy.putIfAbsent(shape.java(), owner);
    if (before != null && !before.equals(owner)) {
      throw new IllegalStateException(
          shape.java() + ": the name of both " + before + " and " + owner);
    }
    shapes.put(shape.java(), shape);
  }

  /** Returns the Java name of a schema. */
  String javaName(String schema, boolean request) {
    String chosen = inner.getOrDefault(schema, overlay.names().get(schema));
    if (chosen != null) {
      return chosen;
    }
    if (request) {
      if (schema.endsWith("RequestPartial")) {
        String stem = schema.substring(0, schema.length() - "RequestPartial".length());
        return schemas.containsKey(stem + "Request") ? stem + "UpdateRequest" : stem + "Request";
      }
      return schema.endsWith("Request") ? schema : schema + "Request";
    }
    if (schema.endsWith("Response")) {
      return schema.substring(0, schema.length() - "Response".length());
    }
    return schemas.containsKey(schema) && Schemas.isEnum(schema(schema))
        ? Names.singular(schema)
        : schema;
  }
}
