// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Standard sticker, as Discord sends it. Immutable.
 *
 * <p>Schema {@code StandardStickerResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param tags {@code tags}
 * @param type {@code type}
 * @param formatType {@code format_type}: null if there is none
 * @param description {@code description}: null if there is none
 * @param packId {@code pack_id}: null if there is none
 * @param sortValue {@code sort_value}: null if there is none
 * @param available {@code available}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record StandardSticker(
    StickerId id,
    String name,
    String tags,
    StickerType type,
    @Nullable StickerFormat formatType,
    @Nullable String description,
    @Nullable StickerPackId packId,
    @Nullable Integer sortValue,
    @Nullable Boolean available,
    Map<String, RawJson> unknownFields)
    implements Sticker {

  /** Returns what reads and writes it. */
  public static Codec<StandardSticker> codec() {
    return StandardStickerCodec.INSTANCE;
  }
}
