// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Sticker item, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageStickerItemResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param formatType {@code format_type}
 * @param unknownFields what has no place here yet
 */
public record StickerItem(
    StickerId id,
    String name,
    StickerFormat formatType,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<StickerItem> codec() {
    return StickerItemCodec.INSTANCE;
  }
}
