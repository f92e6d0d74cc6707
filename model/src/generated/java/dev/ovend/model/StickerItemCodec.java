// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class StickerItemCodec implements Codec<StickerItem> {

  static final StickerItemCodec INSTANCE = new StickerItemCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "format_type!");

  private StickerItemCodec() {}

  @Override
  public StickerItem read(JsonReader in) {
    StickerId id_ = null;
    String name_ = null;
    StickerFormat formatType_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(StickerId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> formatType_ = in.value(StickerFormat.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StickerItem(
        id_, name_, formatType_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(StickerItem value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), StickerId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.value(FIELDS, 2, value.formatType(), StickerFormat.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
