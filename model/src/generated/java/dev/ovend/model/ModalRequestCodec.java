// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ModalRequestCodec implements Codec<ModalRequest> {

  static final ModalRequestCodec INSTANCE = new ModalRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "custom_id!", "title!", "components!");

  private ModalRequestCodec() {}

  @Override
  public ModalRequest read(JsonReader in) {
    ModalRequest value = new ModalRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.customId = in.string();
        case 1 -> value.title = in.string();
        case 2 -> value.components = in.isNull() ? null : in.list(ModalComponentCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ModalRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.components)) {
      out.list(value.components, ModalComponentCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
