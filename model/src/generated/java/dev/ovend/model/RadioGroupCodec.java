// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class RadioGroupCodec implements Codec<RadioGroup> {

  static final RadioGroupCodec INSTANCE = new RadioGroupCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id!", "required", "options!");

  private RadioGroupCodec() {}

  @Override
  public RadioGroup read(JsonReader in) {
    RadioGroup value = new RadioGroup();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.required = in.boolOrNull();
        case 4 -> value.options = in.isNull() ? null : in.list(RadioOptionCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RadioGroup value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 21);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.options)) {
      out.list(value.options, RadioOptionCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
