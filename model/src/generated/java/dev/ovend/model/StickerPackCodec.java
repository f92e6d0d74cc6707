// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class StickerPackCodec implements Codec<StickerPack> {

  static final StickerPackCodec INSTANCE = new StickerPackCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "sku_id!", "name!", "description!", "stickers!", "cover_sticker_id",
          "banner_asset_id");

  private StickerPackCodec() {}

  @Override
  public StickerPack read(JsonReader in) {
    StickerPackId id_ = null;
    SkuId skuId_ = null;
    String name_ = null;
    String description_ = null;
    List<StandardSticker> stickers_ = List.of();
    StickerId coverStickerId_ = null;
    AnyId bannerAssetId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(StickerPackId.CODEC);
        case 1 -> skuId_ = in.value(SkuId.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> stickers_ = in.list(StandardStickerCodec.INSTANCE);
        case 5 -> coverStickerId_ = in.value(StickerId.CODEC);
        case 6 -> bannerAssetId_ = in.value(AnyId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StickerPack(
        id_, skuId_, name_, description_, stickers_, coverStickerId_, bannerAssetId_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(StickerPack value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), StickerPackId.CODEC);
    out.value(FIELDS, 1, value.skuId(), SkuId.CODEC);
    out.string(FIELDS, 2, value.name());
    out.string(FIELDS, 3, value.description());
    out.list(FIELDS, 4, value.stickers(), StandardStickerCodec.INSTANCE);
    out.value(FIELDS, 5, value.coverStickerId(), StickerId.CODEC);
    out.value(FIELDS, 6, value.bannerAssetId(), AnyId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
