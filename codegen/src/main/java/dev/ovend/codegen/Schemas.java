package dev.ovend.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads single schemas, without knowing what they are for. */
final class Schemas {

  private static final String PREFIX = "#/components/schemas/";

  private Schemas() {}

  /** Returns the schema's name if it is nothing but a reference, or an empty text. */
  static String reference(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.startsWith(PREFIX) ? ref.substring(PREFIX.length()) : "";
  }

  /** Returns the choices of the schema without null; the schema itself if there is only one. */
  static List<JsonNode> variants(JsonNode schema) {
    JsonNode choices = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
    if (choices.isEmpty() || isEnum(schema)) {
      return List.of(schema);
    }
    List<JsonNode> variants = new ArrayList<>();
    for (JsonNode choice : choices) {
      if (!isNull(choice)) {
        variants.add(choice);
      }
    }
    return variants;
  }

  static boolean nullable(JsonNode schema) {
    if (types(schema).contains("null")) {
      return true;
    }
    JsonNode choices = schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf");
    for (JsonNode choice : choices) {
      if (isNull(choice)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the type's names, null among them. */
  static List<String> types(JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isString()) {
      return List.of(type.asString());
    }
    List<String> types = new ArrayList<>();
    type.forEach(one -> types.add(one.asString()));
    return types;
  }

  /** Returns the only type beside null, or an empty text. */
  static String type(JsonNode schema) {
    List<String> types = types(schema).stream().filter(type -> !type.equals("null")).toList();
    return types.size() == 1 ? types.getFirst() : "";
  }

  private static boolean isNull(JsonNode schema) {
    return types(schema).equals(List.of("null"));
  }

  /** Returns whether the schema lists named constants. */
  static boolean isEnum(JsonNode schema) {
    JsonNode choices = schema.path("oneOf");
    if (choices.isEmpty()) {
      return false;
    }
    for (JsonNode choice : choices) {
      if (!choice.has("const")) {
        return false;
      }
    }
    return true;
  }

  static boolean isObject(JsonNode schema) {
    return type(schema).equals("object") && !schema.has("additionalProperties");
  }

  static boolean isMap(JsonNode schema) {
    return type(schema).equals("object")
        && schema.has("additionalProperties")
        && !schema.has("properties");
  }

  /** Returns the values that the schema is pinned to, or none. */
  static List<String> pins(JsonNode schema) {
    List<JsonNode> variants = variants(schema);
    JsonNode only = variants.size() == 1 ? variants.getFirst() : schema;
    List<String> pins = new ArrayList<>();
    if (only.has("allOf")) {
      only.path("enum").forEach(value -> pins.add(value.asString()));
    }
    return pins;
  }

  /** Returns the entries of an object in order. */
  static Iterable<Map.Entry<String, JsonNode>> entries(JsonNode object) {
    return object.properties();
  }
}
