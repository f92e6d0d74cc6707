package dev.ovend.json;

import dev.ovend.core.DecodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/** Takes the text of an object apart and puts it together, without reading its values. */
public final class JsonObject {

  private static final Fields NONE = Fields.of();

  private static final Codec<Map<String, RawJson>> FIELDS =
      new Codec<>() {
        @Override
        public Map<String, RawJson> read(JsonReader in) {
          Map<String, RawJson> fields = null;
          for (int field = in.begin(NONE); field != Fields.END; field = in.next(NONE)) {
            fields = in.unknown(fields);
          }
          return fields == null ? Map.of() : fields;
        }

        @Override
        public void write(Map<String, RawJson> fields, JsonWriter out) {
          out.begin();
          out.unknown(fields);
          out.end();
        }
      };

  private JsonObject() {}

  /**
   * Returns the fields of an object in their order, nulls included; of two with one name the last.
   *
   * @throws DecodingException if it is malformed or no object
   */
  public static Map<String, RawJson> fields(byte[] json) {
    return FIELDS.decode(json);
  }

  /** Returns the text of an object with these fields. */
  public static byte[] of(Map<String, RawJson> fields) {
    return FIELDS.encode(fields);
  }

  /** Returns whether the text seems to be an object. */
  public static boolean isObject(byte[] json) {
    int start = start(json);
    return start < json.length && json[start] == '{';
  }

  /** Returns whether the object has a field of this name, whatever its value. */
  public static boolean has(byte[] json, String field) {
    return isObject(json) && new Lookahead(json, start(json)).find(field);
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
