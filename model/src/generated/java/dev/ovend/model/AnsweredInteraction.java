// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answered interaction, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InteractionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param activityInstanceId {@code activity_instance_id}: null if there is none
 * @param responseMessageId {@code response_message_id}: null if there is none
 * @param responseMessageLoading {@code response_message_loading}: null if there is none
 * @param responseMessageEphemeral {@code response_message_ephemeral}: null if there is none
 * @param channelId {@code channel_id}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record AnsweredInteraction(
    InteractionId id,
    InteractionType type,
    @Nullable String activityInstanceId,
    @Nullable MessageId responseMessageId,
    @Nullable Boolean responseMessageLoading,
    @Nullable Boolean responseMessageEphemeral,
    @Nullable ChannelId channelId,
    @Nullable GuildId guildId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<AnsweredInteraction> codec() {
    return AnsweredInteractionCodec.INSTANCE;
  }
}
