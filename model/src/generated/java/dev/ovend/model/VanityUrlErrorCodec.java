// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class VanityUrlErrorCodec implements Codec<VanityUrlError> {

  static final VanityUrlErrorCodec INSTANCE = new VanityUrlErrorCodec();

  private static final Fields FIELDS =
      Fields.of(
          "message!", "code!");

  private VanityUrlErrorCodec() {}

  @Override
  public VanityUrlError read(JsonReader in) {
    String message_ = null;
    int code_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> message_ = in.string();
        case 1 -> code_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new VanityUrlError(
        message_, code_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(VanityUrlError value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.message());
    out.int32(FIELDS, 1, value.code());
    out.unknown(value.unknownFields());
    out.end();
  }
}
