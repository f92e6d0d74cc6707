package dev.ovend.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One JSON value as it came, for what has no type yet.
 *
 * <p>Immutable. Equal if the text is. {@link #toString()} shows the size only, because the content
 * may be a secret.
 */
public final class RawJson {

  /** Reads and writes any value as it is. */
  public static final Codec<RawJson> CODEC =
      new Codec<>() {
        @Override
        public RawJson read(JsonReader in) {
          return in.raw();
        }

        @Override
        public void write(RawJson value, JsonWriter out) {
          out.raw(value);
        }
      };

  static final RawJson NULL = new RawJson(new byte[] {'n', 'u', 'l', 'l'});

  private final byte[] utf8;

  RawJson(byte[] utf8) {
    this.utf8 = utf8;
  }

  /**
   * Wraps JSON text.
   *
   * @throws IllegalArgumentException if it is not one JSON value
   */
  public static RawJson of(String json) {
    return new RawJson(Json.standard().encode(json));
  }

  /** Returns what a type writes. */
  public static <T> RawJson of(T value, Codec<T> codec) {
    return new RawJson(codec.encode(value));
  }

  /** Returns the text. */
  public String text() {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  /** Returns the value as a tree. */
  public JsonNode json() {
    return Json.standard().parse(utf8);
  }

  /** Returns the value as a type. */
  public <T> T as(Codec<T> codec) {
    return codec.decode(utf8);
  }

  /**
   * Returns whether both are the same value, however it is written: the order of fields does not
   * matter, nor whether a number has a fraction of zero.
   */
  public boolean isSameAs(RawJson other) {
    return json().equals(RawJson::compare, other.json());
  }

  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  byte[] utf8() {
    return utf8;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RawJson that && Arrays.equals(utf8, that.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  @Override
  public String toString() {
    return "RawJson[" + utf8.length + " bytes]";
  }
}
