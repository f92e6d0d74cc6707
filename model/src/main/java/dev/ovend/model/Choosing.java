package dev.ovend.model;

import dev.ovend.core.DecodingException;
import dev.ovend.json.Codec;
import dev.ovend.json.JsonReader;
import dev.ovend.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    for (Codec<? extends T> kind : kinds) {
      T value = readAs(kind, raw);
      if (value != null) {
        return value;
      }
    }
    throw refused;
  }

  private static <T> @Nullable T readAs(Codec<T> kind, RawJson raw) {
    try {
      T value = raw.as(kind);
      return RawJson.of(value, kind).isSameAs(raw) ? value : null;
    } catch (DecodingException otherKind) {
      return null;
    }
  }
}
