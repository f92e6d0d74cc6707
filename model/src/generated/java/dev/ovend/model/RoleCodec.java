// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class RoleCodec implements Codec<Role> {

  static final RoleCodec INSTANCE = new RoleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "permissions!", "position!", "color!", "colors", "hoist!", "managed!",
          "mentionable!", "icon!", "unicode_emoji!", "tags", "flags");

  private RoleCodec() {}

  @Override
  public Role read(JsonReader in) {
    RoleId id_ = null;
    String name_ = null;
    Permissions permissions_ = null;
    int position_ = 0;
    int color_ = 0;
    RoleColors colors_ = null;
    boolean hoist_ = false;
    boolean managed_ = false;
    boolean mentionable_ = false;
    String icon_ = null;
    String unicodeEmoji_ = null;
    RoleTags tags_ = null;
    RoleFlags flags_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(RoleId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> permissions_ = in.value(Permissions.CODEC);
        case 3 -> position_ = in.int32();
        case 4 -> color_ = in.int32();
        case 5 -> colors_ = in.value(RoleColorsCodec.INSTANCE);
        case 6 -> hoist_ = in.bool();
        case 7 -> managed_ = in.bool();
        case 8 -> mentionable_ = in.bool();
        case 9 -> icon_ = in.string();
        case 10 -> unicodeEmoji_ = in.string();
        case 11 -> tags_ = in.value(RoleTagsCodec.INSTANCE);
        case 12 -> flags_ = in.value(RoleFlags.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Role(
        id_, name_, permissions_, position_, color_, colors_, hoist_, managed_, mentionable_, icon_,
        unicodeEmoji_, tags_, flags_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Role value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), RoleId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.permissions(), Permissions.CODEC);
    out.int32(FIELDS, 3, value.position());
    out.int32(FIELDS, 4, value.color());
    out.value(FIELDS, 5, value.colors(), RoleColorsCodec.INSTANCE);
    out.bool(FIELDS, 6, value.hoist());
    out.bool(FIELDS, 7, value.managed());
    out.bool(FIELDS, 8, value.mentionable());
    out.string(FIELDS, 9, value.icon());
    out.string(FIELDS, 10, value.unicodeEmoji());
    out.value(FIELDS, 11, value.tags(), RoleTagsCodec.INSTANCE);
    out.value(FIELDS, 12, value.flags(), RoleFlags.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
