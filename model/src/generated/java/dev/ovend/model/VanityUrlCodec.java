// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class VanityUrlCodec implements Codec<VanityUrl> {

  static final VanityUrlCodec INSTANCE = new VanityUrlCodec();

  private static final Fields FIELDS =
      Fields.of(
          "code!", "uses!", "error");

  private VanityUrlCodec() {}

  @Override
  public VanityUrl read(JsonReader in) {
    String code_ = null;
    int uses_ = 0;
    VanityUrlError error_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> code_ = in.string();
        case 1 -> uses_ = in.int32();
        case 2 -> error_ = in.value(VanityUrlErrorCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new VanityUrl(
        code_, uses_, error_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(VanityUrl value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.code());
    out.int32(FIELDS, 1, value.uses());
    out.value(FIELDS, 2, value.error(), VanityUrlErrorCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
