// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sticker pack, as Discord sends it. Immutable.
 *
 * <p>Schema {@code StickerPackResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param skuId {@code sku_id}
 * @param name {@code name}
 * @param description {@code description}: null if there is none
 * @param stickers {@code stickers}
 * @param coverStickerId {@code cover_sticker_id}: null if there is none
 * @param bannerAssetId {@code banner_asset_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record StickerPack(
    StickerPackId id,
    SkuId skuId,
    String name,
    @Nullable String description,
    List<StandardSticker> stickers,
    @Nullable StickerId coverStickerId,
    @Nullable AnyId bannerAssetId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<StickerPack> codec() {
    return StickerPackCodec.INSTANCE;
  }
}
