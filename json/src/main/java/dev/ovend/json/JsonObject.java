package dev.ovend.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks into the text of an object, and changes it, without reading it as a whole. */
public final class JsonObject {

  private JsonObject() {}

  /** Returns whether the text seems to be an object. */
  public static boolean isObject(byte[] json) {
    int start = start(json);
    return start < json.length && json[start] == '{';
  }

  /** Returns whether the object has a field of this name, whatever its value. */
  public static boolean has(byte[] json, String field) {
    return isObject(json) && new Lookahead(json, start(json)).find(field);
  }

  /** Returns whether the object has a field of this name that is true. */
  public static boolean isTrue(byte[] json, String field) {
    return isObject(json) && new Lookahead(json, start(json)).isTrue(field);
  }

  /** Returns the value of a field as it stands; null if the object has none of this name. */
  public static byte @Nullable [] value(byte[] json, String field) {
    if (!isObject(json)) {
      return null;
    }
    Lookahead.Span span = new Lookahead(json, start(json)).span(field);
    return span == null ? null : Arrays.copyOfRange(json, span.from(), span.to());
  }

  /**
   * Returns the object with another value of a field that it has.
   *
   * @param value as it stands in JSON
   * @throws IllegalArgumentException if it has none of this name
   */
  public static byte[] replace(byte[] json, String field, byte[] value) {
    Lookahead.Span span = isObject(json) ? new Lookahead(json, start(json)).span(field) : null;
    if (span == null) {
      throw new IllegalArgumentException("field " + field + ": missing (expected: in the object)");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream(json.length + value.length);
    all.write(json, 0, span.from());
    all.writeBytes(value);
    all.write(json, span.to(), json.length - span.to());
    return all.toByteArray();
  }

  /**
   * Returns the object with more fields in front.
   *
   * @param fields names and values as they stand in JSON, separated by commas
   */
  public static byte[] with(byte[] json, String fields) {
    int start = start(json) + 1;
    int first = start;
    while (first < json.length && json[first] <= ' ') {
      first++;
    }
    String comma = first < json.length && json[first] == '}' ? "" : ",";
    byte[] added = (fields + comma).getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(json, json.length + added.length);
    System.arraycopy(added, 0, all, start, added.length);
    System.arraycopy(json, start, all, start + added.length, json.length - start);
    return all;
  }

  private static int start(byte[] json) {
    int at = 0;
    while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
      at++;
    }
    return at;
  }
}
