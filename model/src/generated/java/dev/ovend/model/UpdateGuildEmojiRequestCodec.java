// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateGuildEmojiRequestCodec implements Codec<UpdateGuildEmojiRequest> {

  static final UpdateGuildEmojiRequestCodec INSTANCE = new UpdateGuildEmojiRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "roles");

  private UpdateGuildEmojiRequestCodec() {}

  @Override
  public UpdateGuildEmojiRequest read(JsonReader in) {
    UpdateGuildEmojiRequest value = new UpdateGuildEmojiRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.roles = in.isNull() ? null : in.list(RoleId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateGuildEmojiRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.roles)) {
      out.list(value.roles, RoleId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
