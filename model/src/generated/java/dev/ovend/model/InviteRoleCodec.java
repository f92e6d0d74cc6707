// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class InviteRoleCodec implements Codec<InviteRole> {

  static final InviteRoleCodec INSTANCE = new InviteRoleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "position!", "color!", "colors", "icon!", "unicode_emoji!", "permissions");

  private InviteRoleCodec() {}

  @Override
  public InviteRole read(JsonReader in) {
    RoleId id_ = null;
    String name_ = null;
    int position_ = 0;
    int color_ = 0;
    RoleColors colors_ = null;
    String icon_ = null;
    String unicodeEmoji_ = null;
    Permissions permissions_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(RoleId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> position_ = in.int32();
        case 3 -> color_ = in.int32();
        case 4 -> colors_ = in.value(RoleColorsCodec.INSTANCE);
        case 5 -> icon_ = in.string();
        case 6 -> unicodeEmoji_ = in.string();
        case 7 -> permissions_ = in.value(Permissions.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InviteRole(
        id_, name_, position_, color_, colors_, icon_, unicodeEmoji_, permissions_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(InviteRole value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), RoleId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.int32(FIELDS, 2, value.position());
    out.int32(FIELDS, 3, value.color());
    out.value(FIELDS, 4, value.colors(), RoleColorsCodec.INSTANCE);
    out.string(FIELDS, 5, value.icon());
    out.string(FIELDS, 6, value.unicodeEmoji());
    out.value(FIELDS, 7, value.permissions(), Permissions.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
