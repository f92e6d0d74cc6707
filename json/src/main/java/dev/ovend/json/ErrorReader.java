package dev.ovend.json;

import dev.ovend.core.Violation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads the body of an error in one pass, without a tree of it. It keeps at most 100 field errors,
 * so that a large body needs no more memory than a small one. Confined to one thread.
 */
final class ErrorReader {

  private static final int MAX_VIOLATIONS = 100;
  private static final int MAX_PATH = 400;

  final List<Violation> violations = new ArrayList<>();
  String message = "";
  String error = "";
  String description = "";
  int code;
  @Nullable Double retryAfter;
  boolean global;
  private final JsonParser parser;

  private ErrorReader(byte[] body) {
    this.parser = Engine.FACTORY.createParser(ObjectReadContext.empty(), body);
  }

  /** Reads a body; finds nothing in one that is not a JSON object. */
  static ErrorReader read(byte[] body) {
    ErrorReader reader = new ErrorReader(body);
    try (JsonParser parser = reader.parser) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return reader;
      }
      reader.fields();
      if (parser.nextToken() != null) {
        reader.forget();
      }
    } catch (JacksonException malformed) {
      reader.forget();
    }
    return reader;
  }

  private void forget() {
    violations.clear();
    message = "";
    error = "";
    description = "";
    code = 0;
    retryAfter = null;
    global = false;
  }

  private void fields() {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (name) {
        case "message" -> message = text();
        case "error" -> error = value == JsonToken.VALUE_STRING ? text() : "";
        case "error_description" -> description = text();
        case "code" -> code = integer();
        case "retry_after" -> retryAfter = number();
        case "global" -> global = value == JsonToken.VALUE_TRUE;
        case "errors" -> collect("");
        default -> {}
      }
      parser.skipChildren();
    }
  }

  private String text() {
    JsonToken token = parser.currentToken();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL ? parser.getString() : "";
  }

  private int integer() {
    boolean fits =
        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() == JsonParser.NumberType.INT;
    return fits ? parser.getIntValue() : 0;
  }

  /** Returns a number of any size, infinite if it is too large for its type; null for others. */
  private @Nullable Double number() {
    return parser.currentToken().isNumeric() ? Double.valueOf(parser.getString()) : null;
  }

  /** Collects the errors of a field, and of those below it. */
  private void collect(String path) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      if (!name.equals("_errors")) {
        collect(below(path, name));
      } else if (list) {
        errors(path);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void errors(String path) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        violation(path);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void violation(String path) {
    String rule = "";
    String words = "";
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "code" -> rule = text();
        case "message" -> words = text();
        default -> {}
      }
      parser.skipChildren();
    }
    if (violations.size() < MAX_VIOLATIONS) {
      violations.add(new Violation(path.isEmpty() ? "$" : path, rule, words));
    }
  }

  private static String below(String path, String name) {
    if (path.length() > MAX_PATH) {
      return path;
    }
    boolean index = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    String shown = JsonPath.shown(name);
    if (index) {
      return path + "[" + shown + "]";
    }
    return path.isEmpty() ? shown : path + "." + shown;
  }
}
