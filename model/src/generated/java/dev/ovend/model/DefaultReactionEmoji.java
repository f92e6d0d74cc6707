// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Default reaction emoji, as Discord sends it. Immutable.
 *
 * <p>Schema {@code DefaultReactionEmojiResponse}, since 2026-07-18.
 *
 * @param emojiId {@code emoji_id}: null if there is none
 * @param emojiName {@code emoji_name}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record DefaultReactionEmoji(
    @Nullable EmojiId emojiId,
    @Nullable String emojiName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<DefaultReactionEmoji> codec() {
    return DefaultReactionEmojiCodec.INSTANCE;
  }
}
