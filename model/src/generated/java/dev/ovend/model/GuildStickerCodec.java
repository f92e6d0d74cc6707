// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class GuildStickerCodec implements Codec<GuildSticker> {

  static final GuildStickerCodec INSTANCE = new GuildStickerCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "tags!", "type!", "format_type!", "description!", "available!",
          "guild_id!", "user", "sort_value");

  private GuildStickerCodec() {}

  @Override
  public GuildSticker read(JsonReader in) {
    StickerId id_ = null;
    String name_ = null;
    String tags_ = null;
    StickerType type_ = null;
    StickerFormat formatType_ = null;
    String description_ = null;
    boolean available_ = false;
    GuildId guildId_ = null;
    User user_ = null;
    Long sortValue_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(StickerId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> tags_ = in.string();
        case 3 -> type_ = in.value(StickerType.CODEC);
        case 4 -> formatType_ = in.value(StickerFormat.CODEC);
        case 5 -> description_ = in.string();
        case 6 -> available_ = in.bool();
        case 7 -> guildId_ = in.value(GuildId.CODEC);
        case 8 -> user_ = in.value(UserCodec.INSTANCE);
        case 9 -> sortValue_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildSticker(
        id_, name_, tags_, type_, formatType_, description_, available_, guildId_, user_,
        sortValue_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildSticker value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), StickerId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.tags());
    out.value(FIELDS, 3, value.type(), StickerType.CODEC);
    out.value(FIELDS, 4, value.formatType(), StickerFormat.CODEC);
    out.string(FIELDS, 5, value.description());
    out.bool(FIELDS, 6, value.available());
    out.value(FIELDS, 7, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 8, value.user(), UserCodec.INSTANCE);
    out.int64(FIELDS, 9, value.sortValue());
    out.unknown(value.unknownFields());
    out.end();
  }
}
