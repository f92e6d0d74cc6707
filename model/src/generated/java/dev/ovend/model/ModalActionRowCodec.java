// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ModalActionRowCodec implements Codec<ModalActionRow> {

  static final ModalActionRowCodec INSTANCE = new ModalActionRowCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "components!");

  private ModalActionRowCodec() {}

  @Override
  public ModalActionRow read(JsonReader in) {
    ModalActionRow value = new ModalActionRow();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.components = in.isNull() ? null : in.list(TextInputCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ModalActionRow value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 1);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.components)) {
      out.list(value.components, TextInputCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
