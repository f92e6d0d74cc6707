// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ModalCallbackRequestCodec implements Codec<ModalCallbackRequest> {

  static final ModalCallbackRequestCodec INSTANCE = new ModalCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "data!");

  private ModalCallbackRequestCodec() {}

  @Override
  public ModalCallbackRequest read(JsonReader in) {
    ModalCallbackRequest value = new ModalCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.data = in.value(ModalRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ModalCallbackRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 9);
    if (value.isSet(1) && out.field(FIELDS, 1, value.data)) {
      ModalRequestCodec.INSTANCE.write(value.data, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
