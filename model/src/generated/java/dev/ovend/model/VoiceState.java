// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Voice state, as Discord sends it. Immutable.
 *
 * <p>Schema {@code VoiceStateResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}: null if there is none
 * @param deaf {@code deaf}
 * @param guildId {@code guild_id}: null if there is none
 * @param member {@code member}: null if there is none
 * @param mute {@code mute}
 * @param requestToSpeakTimestamp {@code request_to_speak_timestamp}: null if there is none
 * @param suppress {@code suppress}
 * @param selfStream {@code self_stream}: null if there is none
 * @param selfDeaf {@code self_deaf}
 * @param selfMute {@code self_mute}
 * @param selfVideo {@code self_video}: null if there is none
 * @param sessionId {@code session_id}
 * @param userId {@code user_id}
 * @param unknownFields what has no place here yet
 */
public record VoiceState(
    @Nullable ChannelId channelId,
    boolean deaf,
    @Nullable GuildId guildId,
    @Nullable GuildMember member,
    boolean mute,
    @Nullable Instant requestToSpeakTimestamp,
    boolean suppress,
    @Nullable Boolean selfStream,
    boolean selfDeaf,
    boolean selfMute,
    @Nullable Boolean selfVideo,
    String sessionId,
    UserId userId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<VoiceState> codec() {
    return VoiceStateCodec.INSTANCE;
  }

  /** Returns everything but what is secret: sessionId. */
  @Override
  public String toString() {
    return "VoiceState[channelId=" + channelId
        + ", deaf=" + deaf
        + ", guildId=" + guildId
        + ", member=" + member
        + ", mute=" + mute
        + ", requestToSpeakTimestamp=" + requestToSpeakTimestamp
        + ", suppress=" + suppress
        + ", selfStream=" + selfStream
        + ", selfDeaf=" + selfDeaf
        + ", selfMute=" + selfMute
        + ", selfVideo=" + selfVideo
        + ", sessionId=" + Secrets.masked(sessionId)
        + ", userId=" + userId
        + ", unknownFields=" + unknownFields
        + "]";
  }
}
