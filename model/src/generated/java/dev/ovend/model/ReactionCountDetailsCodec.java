// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ReactionCountDetailsCodec implements Codec<ReactionCountDetails> {

  static final ReactionCountDetailsCodec INSTANCE = new ReactionCountDetailsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "burst!", "normal!");

  private ReactionCountDetailsCodec() {}

  @Override
  public ReactionCountDetails read(JsonReader in) {
    int burst_ = 0;
    int normal_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> burst_ = in.int32();
        case 1 -> normal_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ReactionCountDetails(
        burst_, normal_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ReactionCountDetails value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.burst());
    out.int32(FIELDS, 1, value.normal());
    out.unknown(value.unknownFields());
    out.end();
  }
}
