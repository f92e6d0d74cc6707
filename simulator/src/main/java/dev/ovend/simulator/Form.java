package dev.ovend.simulator;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object that a client sent, with the rules for its fields. Breaks of rules are gathered,
 * and told all at once. Fields that are absent or null break none but {@link #required}. Confined
 * to one request.
 */
final class Form {

  private static final int MAX_OVERWRITES = 1000;

  private final ObjectNode body;
  private final ObjectNode errors = Json.object();

  private Form(ObjectNode body) {
    this.body = body;
  }

  static Form of(ApiRequest request) {
    return new Form(request.body().object());
  }

  static Form of(ObjectNode body) {
    return new Form(body);
  }

  /** Asks for fields. */
  Form required(String... fields) {
    for (String field : fields) {
      if (!body.hasNonNull(field)) {
        blame(field, "BASE_TYPE_REQUIRED", "This field is required");
      }
    }
    return this;
  }

  /** Asks for fields not to be null where they are sent. */
  Form notNull(String... fields) {
    for (String field : fields) {
      if (body.has(field) && !body.hasNonNull(field)) {
        blame(field, "BASE_TYPE_REQUIRED", "This field is required");
      }
    }
    return this;
  }

  /** Asks for a list of permission overwrites. */
  Form overwrites(String field) {
    list(field, 0, MAX_OVERWRITES);
    return each(
        field,
        overwrite ->
            overwrite
                .required("id", "type")
                .permissions("allow", "deny")
                .choice("type", Overwrites.ROLE, Overwrites.MEMBER));
  }

  /** Asks for objects that keep {@code rules}, in a list. */
  Form each(String field, Consumer<Form> rules) {
    for (int i = 0; i < body.path(field).size(); i++) {
      inner(field + "." + i, body.path(field).path(i), rules);
    }
    return this;
  }

  /** Asks for an object that keeps {@code rules}. */
  Form nested(String field, Consumer<Form> rules) {
    if (body.hasNonNull(field)) {
      inner(field, body.path(field), rules);
    }
    return this;
  }

  /** Returns what was sent of a field. */
  JsonNode field(String field) {
    return body.path(field);
  }

  /** Blames what {@code inner} blames, below {@code path}. */
  Form blameAll(String path, Form inner) {
    if (!inner.errors.isEmpty()) {
      leaf(path).setAll(inner.errors);
    }
    return this;
  }

  /** Asks for a text of {@code min} to {@code max} characters. */
  Form text(String field, int min, int max) {
    JsonNode value = body.path(field);
    if (!body.hasNonNull(field)) {
      return this;
    }
    if (!value.isString()) {
      return blame(field, "BASE_TYPE_CONVERT", "Could not interpret \"" + value + "\" as string.");
    }
    String text = value.asString();
    int length = text.codePointCount(0, text.length());
    return length < min || length > max ? blameLength(field, min, max) : this;
  }

  /** Asks for a number from {@code min} to {@code max}. */
  Form integer(String field, long min, long max) {
    JsonNode value = body.path(field);
    if (!body.hasNonNull(field)) {
      return this;
    }
    if (!value.isIntegralNumber()) {
      return blame(field, "NUMBER_TYPE_COERCE", "Value \"" + value.asString("") + "\" is not int.");
    }
    if (value.asLong() < min) {
      return blame(
          field, "NUMBER_TYPE_MIN", "int value should be greater than or equal to " + min + ".");
    }
    return value.asLong() > max
        ? blame(field, "NUMBER_TYPE_MAX", "int value should be less than or equal to " + max + ".")
        : this;
  }

  /** Asks for one of some numbers. */
  Form choice(String field, Integer... choices) {
    if (body.hasNonNull(field) && !Set.of(choices).contains(body.path(field).asInt(-1))) {
      String all = Arrays.stream(choices).map(String::valueOf).collect(Collectors.joining(", "));
      return blame(field, "BASE_TYPE_CHOICES", "Value must be one of {" + all + "}.");
    }
    return this;
  }

  /** Asks for a list of {@code min} to {@code max} elements. */
  Form list(String field, int min, int max) {
    JsonNode value = body.path(field);
    if (!body.hasNonNull(field)) {
      return this;
    }
    if (!value.isArray()) {
      return blame(field, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    }
    return value.size() < min || value.size() > max ? blameLength(field, min, max) : this;
  }

  /** Asks for a decimal string, or number, of permission bits. */
  Form permissions(String... fields) {
    for (String field : fields) {
      if (body.hasNonNull(field) && !body.path(field).asString("").matches("\\d{1,18}")) {
        blame(field, "PERMISSION_TYPE_COERCE", "Value is not a permission bit set.");
      }
    }
    return this;
  }

  /** Asks for lists of ids. */
  Form ids(String... fields) {
    for (String field : fields) {
      int index = 0;
      for (JsonNode id : body.path(field)) {
        if (!id.asString("").matches("\\d{1,19}")) {
          blame(
              field + "." + index,
              "NUMBER_TYPE_COERCE",
              "Value \"" + id.asString("") + "\" is not snowflake.");
        }
        index++;
      }
    }
    return this;
  }

  /** Blames a field, such as {@code options.0.name}, or the whole if it is empty. */
  Form blame(String path, String code, String message) {
    leaf(path).withArray("_errors").addObject().put("code", code).put("message", message);
    return this;
  }

  /** Blames a text or list that is not {@code min} to {@code max} long. */
  Form blameLength(String path, int min, int max) {
    return min == 0
        ? blame(path, "BASE_TYPE_MAX_LENGTH", "Must be " + max + " or fewer in length.")
        : blame(
            path, "BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length.");
  }

  /**
   * Returns what was sent.
   *
   * @throws ApiException if it breaks a rule
   */
  ObjectNode valid() {
    if (!errors.isEmpty()) {
      throw ApiException.invalidForm(errors);
    }
    return body;
  }

  /** Returns those of {@code fields} that were sent, if no rule is broken. */
  ObjectNode valid(Iterable<String> fields) {
    ObjectNode taken = Json.object();
    for (String field : fields) {
      if (valid().has(field)) {
        taken.set(field, body.path(field));
      }
    }
    return taken;
  }

  private void inner(String path, JsonNode value, Consumer<Form> rules) {
    if (value instanceof ObjectNode object) {
      Form inner = new Form(object);
      rules.accept(inner);
      blameAll(path, inner);
    } else {
      blame(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
    }
  }

  private ObjectNode leaf(String path) {
    ObjectNode leaf = errors;
    for (String step : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
      leaf = leaf.path(step) instanceof ObjectNode known ? known : leaf.putObject(step);
    }
    return leaf;
  }
}
