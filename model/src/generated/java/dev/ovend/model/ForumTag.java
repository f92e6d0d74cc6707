// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forum tag, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ForumTagResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param moderated {@code moderated}
 * @param emojiId {@code emoji_id}: null if there is none
 * @param emojiName {@code emoji_name}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ForumTag(
    ForumTagId id,
    String name,
    boolean moderated,
    @Nullable EmojiId emojiId,
    @Nullable String emojiName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ForumTag> codec() {
    return ForumTagCodec.INSTANCE;
  }
}
