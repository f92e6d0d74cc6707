// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class LabelCodec implements Codec<Label> {

  static final LabelCodec INSTANCE = new LabelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "label!", "description", "component!");

  private LabelCodec() {}

  @Override
  public Label read(JsonReader in) {
    Label value = new Label();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.label = in.string();
        case 3 -> value.description = in.string();
        case 4 -> value.component = in.value(LabelChildCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Label value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 18);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.label)) {
      out.string(value.label);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.component)) {
      LabelChildCodec.INSTANCE.write(value.component, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
