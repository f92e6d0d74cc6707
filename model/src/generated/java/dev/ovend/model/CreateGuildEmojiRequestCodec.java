// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateGuildEmojiRequestCodec implements Codec<CreateGuildEmojiRequest> {

  static final CreateGuildEmojiRequestCodec INSTANCE = new CreateGuildEmojiRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "image!", "roles");

  private CreateGuildEmojiRequestCodec() {}

  @Override
  public CreateGuildEmojiRequest read(JsonReader in) {
    CreateGuildEmojiRequest value = new CreateGuildEmojiRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.image = in.value(DataUri.CODEC);
        case 2 -> value.roles = in.isNull() ? null : in.list(RoleId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateGuildEmojiRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.image)) {
      DataUri.CODEC.write(value.image, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.roles)) {
      out.list(value.roles, RoleId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
