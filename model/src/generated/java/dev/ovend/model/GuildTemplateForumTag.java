// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild template forum tag, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildTemplateChannelTags}, since 2026-07-18.
 *
 * @param id {@code id}: null if there is none
 * @param name {@code name}
 * @param emojiId {@code emoji_id}: null if there is none
 * @param emojiName {@code emoji_name}: null if there is none
 * @param moderated {@code moderated}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildTemplateForumTag(
    @Nullable Integer id,
    String name,
    @Nullable EmojiId emojiId,
    @Nullable String emojiName,
    @Nullable Boolean moderated,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildTemplateForumTag> codec() {
    return GuildTemplateForumTagCodec.INSTANCE;
  }
}
