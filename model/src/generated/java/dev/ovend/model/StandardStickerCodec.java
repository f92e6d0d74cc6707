// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class StandardStickerCodec implements Codec<StandardSticker> {

  static final StandardStickerCodec INSTANCE = new StandardStickerCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "tags!", "type!", "format_type!", "description!", "pack_id", "sort_value",
          "available");

  private StandardStickerCodec() {}

  @Override
  public StandardSticker read(JsonReader in) {
    StickerId id_ = null;
    String name_ = null;
    String tags_ = null;
    StickerType type_ = null;
    StickerFormat formatType_ = null;
    String description_ = null;
    StickerPackId packId_ = null;
    Integer sortValue_ = null;
    Boolean available_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(StickerId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> tags_ = in.string();
        case 3 -> type_ = in.value(StickerType.CODEC);
        case 4 -> formatType_ = in.value(StickerFormat.CODEC);
        case 5 -> description_ = in.string();
        case 6 -> packId_ = in.value(StickerPackId.CODEC);
        case 7 -> sortValue_ = in.int32OrNull();
        case 8 -> available_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StandardSticker(
        id_, name_, tags_, type_, formatType_, description_, packId_, sortValue_, available_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(StandardSticker value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), StickerId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.tags());
    out.value(FIELDS, 3, value.type(), StickerType.CODEC);
    out.value(FIELDS, 4, value.formatType(), StickerFormat.CODEC);
    out.string(FIELDS, 5, value.description());
    out.value(FIELDS, 6, value.packId(), StickerPackId.CODEC);
    out.int32(FIELDS, 7, value.sortValue());
    out.bool(FIELDS, 8, value.available());
    out.unknown(value.unknownFields());
    out.end();
  }
}
