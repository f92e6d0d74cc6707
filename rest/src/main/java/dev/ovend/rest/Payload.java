package dev.ovend.rest;

import dev.ovend.core.Body;
import dev.ovend.core.DecodingException;
import dev.ovend.core.Part;
import dev.ovend.json.JsonObject;
import dev.ovend.json.RawJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The JSON of a body, which stands alone or goes with files. */
final class Payload {

  private Payload() {}

  /**
   * Returns the JSON, an empty object for files without any; empty if there is none. A form's
   * fields come as they are.
   */
  static byte[] of(Body body) {
    return switch (body) {
      case Body.Empty empty -> new byte[0];
      case Body.Bytes bytes -> bytes.content();
      case Body.Multipart multipart -> of(multipart);
    };
  }

  private static byte[] of(Body.Multipart body) {
    for (Part part : body.parts()) {
      if (isPayload(part) && part.filename() == null) {
        try (InputStream in = part.content().open()) {
          return in.readAllBytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    boolean filesOnly =
        body.parts().stream().allMatch(part -> part.filename() != null && !isPayload(part));
    return filesOnly ? new byte[] {'{', '}'} : new byte[0];
  }

  private static boolean isPayload(Part part) {
    return part.name().equals("payload_json");
  }

  /**
   * Returns the fields of an object, as they stand in its JSON; none if it is malformed, which is
   * for Discord to refuse.
   */
  static Map<String, RawJson> fields(byte[] json) {
    try {
      return JsonObject.isObject(json) ? JsonObject.fields(json) : Map.of();
    } catch (DecodingException malformed) {
      return Map.of();
    }
  }

  /** Returns the body with other JSON in it. */
  static Body in(Body body, byte[] json) {
    if (!(body instanceof Body.Multipart multipart)) {
      return Body.json(json);
    }
    List<Part> parts = new ArrayList<>(multipart.parts());
    parts.removeIf(Payload::isPayload);
    parts.addFirst(Part.payload(json));
    return Body.multipart(parts);
  }
}
