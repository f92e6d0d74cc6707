package dev.ovend.json;

import dev.ovend.core.DecodingException;

/**
 * Reads and writes one type as JSON, without reflection.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

  /**
   * Reads a value that is not null; the reader stands on its first token and is left on its last.
   *
   * @throws DecodingException if the JSON does not fit
   */
  T read(JsonReader in);

  /** Writes a value. */
  void write(T value, JsonWriter out);

  /**
   * Reads a whole text. What the type does not know is kept where the type has a place for it; what
   * is missing is null, zero or empty.
   *
   * @param json UTF-8; must not be changed while it is read
   * @throws DecodingException if it is empty, malformed, null or does not fit; it names the place,
   *     never the content
   */
  default T decode(byte[] json) {
    return JsonReader.read(json, this);
  }

  /**
   * Reads a whole text and reports where it differs from what the type knows. Slower; for tests and
   * diagnosis.
   *
   * @param json UTF-8; must not be changed while it is read
   * @throws DecodingException as {@link #decode}
   */
  default DecodeReport<T> decodeStrictly(byte[] json) {
    return JsonReader.readStrictly(json, this);
  }

  /** Writes a value as UTF-8. */
  default byte[] encode(T value) {
    return JsonWriter.write(value, this);
  }
}
