package dev.ovend.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The header fields of a request or an answer, in order. Fields are found without regard to the
 * case of their names; two headers are equal if they are written alike.
 *
 * <p>Immutable. {@link #toString()} shows names only: values may be secret.
 */
public final class Headers {

  private static final Headers NONE = new Headers(new String[0]);

  private final String[] fields;

  private Headers(String[] fields) {
    this.fields = fields;
  }

  /** Returns the headers with no field. */
  public static Headers none() {
    return NONE;
  }

  /**
   * Returns headers of names and values in turn.
   *
   * @throws IllegalArgumentException if a value is missing, a name is not an HTTP token, or a value
   *     holds a character that a header cannot carry
   */
  public static Headers of(String... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(
          "headers: " + namesAndValues.length + " strings (expected: names and values in turn)");
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      checkName(namesAndValues[i]);
      checkValue(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Headers(namesAndValues.clone());
  }

  /**
   * Returns headers received from a server, which are taken as they are.
   *
   * @param namesAndValues names and values in turn; the array must not be changed afterwards
   */
  public static Headers received(String[] namesAndValues) {
    return new Headers(namesAndValues);
  }

  /**
   * Returns these headers with one more field at the end.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public Headers with(String name, String value) {
    checkName(name);
    checkValue(name, value);
    String[] copy = Arrays.copyOf(fields, fields.length + 2);
    copy[fields.length] = name;
    copy[fields.length + 1] = value;
    return new Headers(copy);
  }

  /** Returns the first value of a field, or null if there is none. */
  public @Nullable String first(String name) {
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equalsIgnoreCase(name)) {
        return fields[i + 1];
      }
    }
    return null;
  }

  /** Returns every value of a field, in order; empty if there is none. */
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    forEach((each, value) -> {
      if (each.equalsIgnoreCase(name)) {
        values.add(value);
      }
    });
    return List.copyOf(values);
  }

  /** Hands every field to {@code action}, in order. */
  public void forEach(BiConsumer<? super String, ? super String> action) {
    for (int i = 0; i < fields.length; i += 2) {
      action.accept(fields[i], fields[i + 1]);
    }
  }

  /** Returns the number of fields. */
  public int size() {
    return fields.length / 2;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Headers that && Arrays.equals(fields, that.fields);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(fields);
  }

  @Override
  public String toString() {
    List<String> names = new ArrayList<>();
    forEach((name, value) -> names.add(name));
    return "Headers" + names;
  }

  private static void checkName(String name) {
    boolean token = !name.isEmpty();
    for (int i = 0; i < name.length() && token; i++) {
      char c = name.charAt(i);
      token = c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }
    if (!token) {
      throw new IllegalArgumentException(
          "header name: \"" + Text.printable(name) + "\" (expected: letters, digits and hyphens)");
    }
  }

  private static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c >= 0x7f) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "header %s: character U+%04X at index %d (expected: printable ASCII;"
                    + " percent-encode anything else)",
                name,
                (int) c,
                i));
      }
    }
  }
}
