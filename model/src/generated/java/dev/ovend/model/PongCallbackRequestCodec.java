// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PongCallbackRequestCodec implements Codec<PongCallbackRequest> {

  static final PongCallbackRequestCodec INSTANCE = new PongCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!");

  private PongCallbackRequestCodec() {}

  @Override
  public PongCallbackRequest read(JsonReader in) {
    PongCallbackRequest value = new PongCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PongCallbackRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 1);
    value.writeOthers(out);
    out.end();
  }
}
