// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ActionRowCodec implements Codec<ActionRow> {

  static final ActionRowCodec INSTANCE = new ActionRowCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "components!");

  private ActionRowCodec() {}

  @Override
  public ActionRow read(JsonReader in) {
    ActionRow value = new ActionRow();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.components = in.isNull() ? null : in.list(ActionRowChildCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ActionRow value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 1);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.components)) {
      out.list(value.components, ActionRowChildCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
