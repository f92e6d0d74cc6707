package dev.ovend.model;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import dev.ovend.json.Json;
import dev.ovend.json.JsonReader;
import dev.ovend.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads an object that does not say which of several kinds it is. */
final class Choosing {

  private Choosing() {}

  /**
   * Reads the first kind that is written again as it came.
   *
   * @throws DecodingException if there is none
   */
  static <T> T read(JsonReader in, List<Codec<? extends T>> kinds) {
    DecodingException refused = in.refused("an object of one of " + kinds.size() + " kinds");
    RawJson raw = in.raw();
    JsonNode tree = raw.json();
    for (Codec<? extends T> kind : kinds) {
      T value = readAs(kind, raw, tree);
      if (value != null) {
        return value;
      }
    }
    throw refused;
  }

  private static <T> @Nullable T readAs(Codec<T> kind, RawJson raw, JsonNode tree) {
    try {
      T value = raw.as(kind);
      JsonNode written = Json.standard().parse(kind.encode(value));
      return tree.equals(Choosing::compare, written) ? value : null;
    } catch (DecodingException otherKind) {
      return null;
    }
  }

  /** Compares values: numbers are the same whether they are written with a fraction or not. */
  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }
}
