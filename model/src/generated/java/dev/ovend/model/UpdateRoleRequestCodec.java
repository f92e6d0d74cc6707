// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateRoleRequestCodec implements Codec<UpdateRoleRequest> {

  static final UpdateRoleRequestCodec INSTANCE = new UpdateRoleRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "permissions", "color", "colors", "hoist", "mentionable", "icon", "unicode_emoji");

  private UpdateRoleRequestCodec() {}

  @Override
  public UpdateRoleRequest read(JsonReader in) {
    UpdateRoleRequest value = new UpdateRoleRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.permissions = in.value(Permissions.CODEC);
        case 2 -> value.color = in.int64OrNull();
        case 3 -> value.colors = in.value(RoleColorsRequestCodec.INSTANCE);
        case 4 -> value.hoist = in.boolOrNull();
        case 5 -> value.mentionable = in.boolOrNull();
        case 6 -> value.icon = in.value(DataUri.CODEC);
        case 7 -> value.unicodeEmoji = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateRoleRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.permissions)) {
      Permissions.CODEC.write(value.permissions, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.color)) {
      out.int64(value.color);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.colors)) {
      RoleColorsRequestCodec.INSTANCE.write(value.colors, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.hoist)) {
      out.bool(value.hoist);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.mentionable)) {
      out.bool(value.mentionable);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.icon)) {
      DataUri.CODEC.write(value.icon, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.unicodeEmoji)) {
      out.string(value.unicodeEmoji);
    }
    value.writeOthers(out);
    out.end();
  }
}
