// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild sticker, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildStickerResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param tags {@code tags}
 * @param type {@code type}
 * @param formatType {@code format_type}: null if there is none
 * @param description {@code description}: null if there is none
 * @param available {@code available}
 * @param guildId {@code guild_id}
 * @param user {@code user}: null if there is none
 * @param sortValue {@code sort_value}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildSticker(
    StickerId id,
    String name,
    String tags,
    StickerType type,
    @Nullable StickerFormat formatType,
    @Nullable String description,
    boolean available,
    GuildId guildId,
    @Nullable User user,
    @Nullable Long sortValue,
    Map<String, RawJson> unknownFields)
    implements Sticker {

  /** Returns what reads and writes it. */
  public static Codec<GuildSticker> codec() {
    return GuildStickerCodec.INSTANCE;
  }
}
