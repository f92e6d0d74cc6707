// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateGroupDmRequestCodec implements Codec<UpdateGroupDmRequest> {

  static final UpdateGroupDmRequestCodec INSTANCE = new UpdateGroupDmRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "icon");

  private UpdateGroupDmRequestCodec() {}

  @Override
  public UpdateGroupDmRequest read(JsonReader in) {
    UpdateGroupDmRequest value = new UpdateGroupDmRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.icon = in.value(DataUri.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateGroupDmRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.icon)) {
      DataUri.CODEC.write(value.icon, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
