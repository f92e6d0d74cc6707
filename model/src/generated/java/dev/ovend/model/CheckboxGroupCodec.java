// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CheckboxGroupCodec implements Codec<CheckboxGroup> {

  static final CheckboxGroupCodec INSTANCE = new CheckboxGroupCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id!", "min_values", "max_values", "required", "options!");

  private CheckboxGroupCodec() {}

  @Override
  public CheckboxGroup read(JsonReader in) {
    CheckboxGroup value = new CheckboxGroup();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.minValues = in.int64OrNull();
        case 4 -> value.maxValues = in.int64OrNull();
        case 5 -> value.required = in.boolOrNull();
        case 6 -> value.options = in.isNull() ? null : in.list(CheckboxOptionCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CheckboxGroup value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 22);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.minValues)) {
      out.int64(value.minValues);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.maxValues)) {
      out.int64(value.maxValues);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.options)) {
      out.list(value.options, CheckboxOptionCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
