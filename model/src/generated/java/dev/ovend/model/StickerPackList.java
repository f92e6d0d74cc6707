// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Sticker pack list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code StickerPackCollectionResponse}, since 2026-07-18.
 *
 * @param stickerPacks {@code sticker_packs}
 * @param unknownFields what has no place here yet
 */
public record StickerPackList(
    List<StickerPack> stickerPacks,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<StickerPackList> codec() {
    return StickerPackListCodec.INSTANCE;
  }
}
