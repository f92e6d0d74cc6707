package dev.ovend.json;

import dev.ovend.core.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes JSON. Unknown fields are ignored; nesting and lengths are bounded, so that no
 * answer can exhaust the memory.
 *
 * <p>Immutable and thread-safe.
 */
public final class Json {

  private static final Json STANDARD = new Json(null);
  private static final int MAX_REASON = 300;

  private final @Nullable JsonMapper own;

  private Json(@Nullable JsonMapper own) {
    this.own = own;
  }

  /** Returns one with the bounds and settings given above. */
  public static Json standard() {
    return STANDARD;
  }

  /** Returns one that uses the user's own mapper, with its modules, settings and bounds. */
  public static Json of(JsonMapper mapper) {
    return new Json(mapper);
  }

  /**
   * Reads a tree.
   *
   * @throws DecodingException if {@code json} is empty or not one JSON value
   */
  public JsonNode parse(byte[] json) {
    return decode(json, JsonNode.class);
  }

  /**
   * Reads a value of the user's own class.
   *
   * @throws DecodingException if {@code json} is empty, malformed or does not fit the class; it
   *     names the place, never the content
   */
  public <T> T decode(byte[] json, Class<T> type) {
    T value;
    try {
      value = json.length == 0 ? null : mapper().readValue(json, type);
    } catch (JacksonException e) {
      throw refused(json, type, e);
    }
    if (value == null) {
      throw new DecodingException(
          type.getSimpleName() + ": " + json.length + " bytes without a value (expected: JSON)",
          "$",
          null);
    }
    return value;
  }

  /**
   * Writes a value as UTF-8. Text and bytes are taken as JSON that is already written.
   *
   * @param value a {@link JsonNode}, a map, a list, a record or another class that Jackson can
   *     write, or JSON text
   * @throws IllegalArgumentException if the text is not JSON or the value cannot be written
   */
  public byte[] encode(Object value) {
    if (value instanceof String text) {
      return checked(text.getBytes(StandardCharsets.UTF_8));
    }
    if (value instanceof byte[] bytes) {
      return checked(bytes);
    }
    try {
      return mapper().writeValueAsBytes(value);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "json: a "
              + value.getClass().getName()
              + " that cannot be written at "
              + path(e)
              + " (expected: a class that Jackson can write)",
          e);
    }
  }

  private byte[] checked(byte[] json) {
    try {
      parse(json);
      return json;
    } catch (DecodingException e) {
      throw new IllegalArgumentException("json: " + e.getMessage(), e);
    }
  }

  /** Leaves Jackson's exception out, because its message quotes the content. */
  private static DecodingException refused(byte[] json, Class<?> type, JacksonException e) {
    String what = e.getOriginalMessage().lines().findFirst().orElse("malformed");
    boolean malformed = e instanceof StreamReadException;
    String where = path(e);
    String text =
        malformed
            ? "malformed JSON at " + place(e) + " of " + json.length + " bytes"
            : type.getSimpleName() + ": the JSON at " + where + " does not fit: " + masked(what);
    return new DecodingException(text, where, null);
  }

  /** Cuts what Jackson says before it quotes the content. */
  private static String masked(String message) {
    int quote = message.indexOf(" from ");
    return message.substring(0, Math.min(quote < 0 ? message.length() : quote, MAX_REASON));
  }

  private static String place(JacksonException e) {
    return e.getLocation() == null
        ? "an unknown place"
        : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private static String path(JacksonException e) {
    StringBuilder path = new StringBuilder("$");
    List<Reference> references = e.getPath();
    for (Reference reference : references) {
      if (reference.getPropertyName() != null) {
        path.append('.').append(JsonPath.shown(reference.getPropertyName()));
      } else {
        path.append('[').append(reference.getIndex()).append(']');
      }
    }
    return path.toString();
  }

  private JsonMapper mapper() {
    return own == null ? Standard.MAPPER : own;
  }

  /** Databind takes a while to load, and typed calls do without it. */
  private static final class Standard {
    static final JsonMapper MAPPER =
        JsonMapper.builder(Engine.FACTORY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }
}
