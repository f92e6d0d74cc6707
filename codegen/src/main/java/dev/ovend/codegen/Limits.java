package dev.ovend.codegen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bounds that the description sets; null where it sets none. */
record Limits(
    @Nullable Long minLength,
    @Nullable Long maxLength,
    @Nullable Long minimum,
    @Nullable Long maximum,
    @Nullable Long minItems,
    @Nullable Long maxItems,
    boolean unique) {

  static final Limits NONE = new Limits(null, null, null, null, null, null, false);

  /** Stands in the description where Discord has no limit. */
  private static final long MEANINGLESS = 152_133;

  private static final long MEANINGLESS_ITEMS = 1_521;

  static Limits of(JsonNode schema) {
    return new Limits(
        number(schema, "minLength"),
        number(schema, "maxLength"),
        number(schema, "minimum"),
        number(schema, "maximum"),
        first(number(schema, "minItems"), number(schema, "minProperties")),
        first(number(schema, "maxItems"), number(schema, "maxProperties")),
        schema.path("uniqueItems").asBoolean(false));
  }

  /** Returns the bounds of a schema, some of them corrected. */
  static Limits of(JsonNode schema, Map<String, Long> corrected) {
    if (corrected.isEmpty() || !(schema instanceof ObjectNode object)) {
      return of(schema);
    }
    ObjectNode right = object.deepCopy();
    corrected.forEach(right::put);
    return of(right);
  }

  boolean length() {
    return minLength != null || maxLength != null;
  }

  boolean range() {
    return minimum != null || maximum != null;
  }

  boolean items() {
    return minItems != null || maxItems != null || unique;
  }

  private static @Nullable Long first(@Nullable Long one, @Nullable Long other) {
    return one == null ? other : one;
  }

  private static @Nullable Long number(JsonNode schema, String name) {
    JsonNode value = schema.path(name);
    boolean useless =
        !value.isIntegralNumber()
            || !value.canConvertToLong()
            || value.asLong() == MEANINGLESS
            || value.asLong() == MEANINGLESS_ITEMS
            || value.asLong() == Long.MIN_VALUE
            || value.asLong() == Long.MAX_VALUE;
    return useless ? null : Long.valueOf(value.asLong());
  }
}
