// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class RadioOptionCodec implements Codec<RadioOption> {

  static final RadioOptionCodec INSTANCE = new RadioOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "label!", "value!", "description", "default");

  private RadioOptionCodec() {}

  @Override
  public RadioOption read(JsonReader in) {
    RadioOption value = new RadioOption();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.label = in.string();
        case 1 -> value.value = in.string();
        case 2 -> value.description = in.string();
        case 3 -> value.isDefault = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RadioOption value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.label)) {
      out.string(value.label);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.value)) {
      out.string(value.value);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.isDefault)) {
      out.bool(value.isDefault);
    }
    value.writeOthers(out);
    out.end();
  }
}
