// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class StickerPackListCodec implements Codec<StickerPackList> {

  static final StickerPackListCodec INSTANCE = new StickerPackListCodec();

  private static final Fields FIELDS =
      Fields.of(
          "sticker_packs!");

  private StickerPackListCodec() {}

  @Override
  public StickerPackList read(JsonReader in) {
    List<StickerPack> stickerPacks_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> stickerPacks_ = in.list(StickerPackCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StickerPackList(
        stickerPacks_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(StickerPackList value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.stickerPacks(), StickerPackCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
