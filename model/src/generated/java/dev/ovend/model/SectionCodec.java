// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SectionCodec implements Codec<Section> {

  static final SectionCodec INSTANCE = new SectionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "components!", "accessory!");

  private SectionCodec() {}

  @Override
  public Section read(JsonReader in) {
    Section value = new Section();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.components = in.isNull() ? null : in.list(TextDisplayCodec.INSTANCE);
        case 3 -> value.accessory = in.value(SectionAccessoryCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Section value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 9);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.components)) {
      out.list(value.components, TextDisplayCodec.INSTANCE);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.accessory)) {
      SectionAccessoryCodec.INSTANCE.write(value.accessory, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
