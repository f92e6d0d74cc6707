// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Welcome screen channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildWelcomeScreenChannelResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}
 * @param description {@code description}
 * @param emojiId {@code emoji_id}: null if there is none
 * @param emojiName {@code emoji_name}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record WelcomeScreenChannel(
    ChannelId channelId,
    String description,
    @Nullable EmojiId emojiId,
    @Nullable String emojiName,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WelcomeScreenChannel> codec() {
    return WelcomeScreenChannelCodec.INSTANCE;
  }
}
