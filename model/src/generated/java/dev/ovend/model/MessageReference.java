// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Message reference, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageReferenceResponse}, since 2026-07-18.
 *
 * @param type {@code type}: null if there is none
 * @param channelId {@code channel_id}
 * @param messageId {@code message_id}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record MessageReference(
    @Nullable MessageReferenceType type,
    ChannelId channelId,
    @Nullable MessageId messageId,
    @Nullable GuildId guildId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageReference> codec() {
    return MessageReferenceCodec.INSTANCE;
  }
}
