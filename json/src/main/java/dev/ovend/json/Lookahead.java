package dev.ovend.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds one field of an object before the object is read. In malformed JSON it finds nothing, which
 * the parser then reports.
 */
final class Lookahead {

  private static final int MAX_DIGITS = 10;

  private final byte[] json;
  private int at;

  /** Creates one for the object whose opening brace is at {@code start}. */
  Lookahead(byte[] json, int start) {
    this.json = json;
    this.at = start + 1;
  }

  int intOf(String field) {
    if (!find(field)) {
      return JsonReader.NO_INT;
    }
    int from = at;
    long value = 0;
    for (; current() >= '0' && current() <= '9' && at - from < MAX_DIGITS; at++) {
      value = value * 10 + (json[at] - '0');
    }
    boolean whole = at > from && value <= Integer.MAX_VALUE && isValueEnd(skipSpace());
    return whole ? (int) value : JsonReader.NO_INT;
  }

  /** Returns the text, with its escapes as they stand. */
  @Nullable String stringOf(String field) {
    if (!find(field) || current() != '"') {
      return null;
    }
    int from = at + 1;
    return skipString() ? new String(json, from, at - 1 - from, StandardCharsets.UTF_8) : null;
  }

  private static boolean isValueEnd(byte c) {
    return c == ',' || c == '}';
  }

  /** Moves to the value of the field; false if the object ends before. */
  boolean find(String field) {
    byte[] name = field.getBytes(StandardCharsets.UTF_8);
    while (skipSpace() == '"') {
      int from = at + 1;
      if (!skipString()) {
        return false;
      }
      boolean found = Arrays.equals(json, from, at - 1, name, 0, name.length);
      if (skipSpace() != ':') {
        return false;
      }
      at++;
      skipSpace();
      if (found) {
        return true;
      }
      skipValue();
      if (skipSpace() == ',') {
        at++;
      }
    }
    return false;
  }

  private byte current() {
    return at < json.length ? json[at] : 0;
  }

  private byte skipSpace() {
    while (at < json.length && json[at] <= ' ' && json[at] >= 0) {
      at++;
    }
    return current();
  }

  /** Moves behind the closing quote; false if there is none. */
  private boolean skipString() {
    for (at++; at < json.length && json[at] != '"'; at++) {
      if (json[at] == '\\') {
        at++;
      }
    }
    boolean closed = at < json.length;
    at = Math.min(at + 1, json.length);
    return closed;
  }

  /** Moves behind a value: to the comma or bracket that ends it. */
  private void skipValue() {
    int open = 0;
    while (at < json.length) {
      byte c = json[at];
      if (c == '"') {
        skipString();
        continue;
      }
      if (open == 0 && (c == ',' || c == '}' || c == ']')) {
        return;
      }
      if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        open--;
      }
      at++;
    }
  }
}
