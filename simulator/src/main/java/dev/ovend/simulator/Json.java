package dev.ovend.simulator;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as the simulator uses it. Nodes that are stored in the world are never changed afterwards:
 * whoever changes one copies it first.
 */
final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** Returns a new empty object. */
  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Returns a new empty array. */
  static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** Returns an array of {@code nodes}. */
  static ArrayNode array(Iterable<? extends JsonNode> nodes) {
    ArrayNode array = array();
    nodes.forEach(array::add);
    return array;
  }

  /** Returns {@code id} the way Discord prints snowflakes: a decimal string. */
  static String id(long id) {
    return Long.toUnsignedString(id);
  }

  /**
   * Returns the id that {@code value} holds, as a string or a number.
   *
   * @param field what to blame
   * @throws ApiException if it holds none
   */
  static long snowflake(String field, JsonNode value) {
    try {
      return Long.parseUnsignedLong(value.asString(""));
    } catch (NumberFormatException e) {
      throw ApiException.invalidField(
          field, "NUMBER_TYPE_COERCE", "Value \"" + value.asString("") + "\" is not snowflake.");
    }
  }

  /** Puts those of {@code fields} that {@code from} has and are not null into {@code to}. */
  static void copy(ObjectNode from, Iterable<String> fields, ObjectNode to) {
    for (String field : fields) {
      if (from.hasNonNull(field)) {
        to.set(field, from.get(field));
      }
    }
  }

  /** Returns {@code owner} without one of its roles. */
  static ObjectNode without(ObjectNode owner, String role) {
    ArrayNode left = array();
    for (JsonNode each : owner.path("roles")) {
      if (!each.asString().equals(role)) {
        left.add(each);
      }
    }
    ObjectNode copy = owner.deepCopy();
    copy.set("roles", left);
    return copy;
  }

  /**
   * Reads one JSON value.
   *
   * @throws JacksonException if {@code bytes} hold anything else
   */
  static JsonNode parse(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  /** Returns {@code node} as UTF-8. */
  static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }
}
