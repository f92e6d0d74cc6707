// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateGuildTemplateRequestCodec implements Codec<UpdateGuildTemplateRequest> {

  static final UpdateGuildTemplateRequestCodec INSTANCE = new UpdateGuildTemplateRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "description");

  private UpdateGuildTemplateRequestCodec() {}

  @Override
  public UpdateGuildTemplateRequest read(JsonReader in) {
    UpdateGuildTemplateRequest value = new UpdateGuildTemplateRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.description = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateGuildTemplateRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.description)) {
      out.string(value.description);
    }
    value.writeOthers(out);
    out.end();
  }
}
