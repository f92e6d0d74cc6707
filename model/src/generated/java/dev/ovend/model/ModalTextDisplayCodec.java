// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ModalTextDisplayCodec implements Codec<ModalTextDisplay> {

  static final ModalTextDisplayCodec INSTANCE = new ModalTextDisplayCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "content!");

  private ModalTextDisplayCodec() {}

  @Override
  public ModalTextDisplay read(JsonReader in) {
    ModalTextDisplay value = new ModalTextDisplay();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.content = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ModalTextDisplay value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 10);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.content)) {
      out.string(value.content);
    }
    value.writeOthers(out);
    out.end();
  }
}
