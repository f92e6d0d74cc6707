// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CheckboxCodec implements Codec<Checkbox> {

  static final CheckboxCodec INSTANCE = new CheckboxCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "custom_id!", "default");

  private CheckboxCodec() {}

  @Override
  public Checkbox read(JsonReader in) {
    Checkbox value = new Checkbox();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.customId = in.string();
        case 3 -> value.isDefault = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Checkbox value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 23);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.customId)) {
      out.string(value.customId);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.isDefault)) {
      out.bool(value.isDefault);
    }
    value.writeOthers(out);
    out.end();
  }
}
