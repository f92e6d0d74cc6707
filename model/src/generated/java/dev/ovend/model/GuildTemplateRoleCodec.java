// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GuildTemplateRoleCodec implements Codec<GuildTemplateRole> {

  static final GuildTemplateRoleCodec INSTANCE = new GuildTemplateRoleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "permissions!", "color!", "colors!", "hoist!", "mentionable!", "icon!",
          "unicode_emoji!", "flags");

  private GuildTemplateRoleCodec() {}

  @Override
  public GuildTemplateRole read(JsonReader in) {
    int id_ = 0;
    String name_ = null;
    Permissions permissions_ = null;
    int color_ = 0;
    GuildTemplateRoleColors colors_ = null;
    boolean hoist_ = false;
    boolean mentionable_ = false;
    String icon_ = null;
    String unicodeEmoji_ = null;
    Long flags_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.int32();
        case 1 -> name_ = in.string();
        case 2 -> permissions_ = in.value(Permissions.CODEC);
        case 3 -> color_ = in.int32();
        case 4 -> colors_ = in.value(GuildTemplateRoleColorsCodec.INSTANCE);
        case 5 -> hoist_ = in.bool();
        case 6 -> mentionable_ = in.bool();
        case 7 -> icon_ = in.string();
        case 8 -> unicodeEmoji_ = in.string();
        case 9 -> flags_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildTemplateRole(
        id_, name_, permissions_, color_, colors_, hoist_, mentionable_, icon_, unicodeEmoji_,
        flags_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildTemplateRole value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.id());
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.permissions(), Permissions.CODEC);
    out.int32(FIELDS, 3, value.color());
    out.value(FIELDS, 4, value.colors(), GuildTemplateRoleColorsCodec.INSTANCE);
    out.bool(FIELDS, 5, value.hoist());
    out.bool(FIELDS, 6, value.mentionable());
    out.string(FIELDS, 7, value.icon());
    out.string(FIELDS, 8, value.unicodeEmoji());
    out.int64(FIELDS, 9, value.flags());
    out.unknown(value.unknownFields());
    out.end();
  }
}
