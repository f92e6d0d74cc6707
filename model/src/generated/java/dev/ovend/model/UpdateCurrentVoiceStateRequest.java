// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Update current voice state request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateSelfVoiceStateRequestPartial}, since 2026-07-18.
 */
public final class UpdateCurrentVoiceStateRequest extends RequestData {

  @Nullable Instant requestToSpeakTimestamp;
  @Nullable Boolean suppress;
  @Nullable ChannelId channelId;

  /** Creates one in which nothing is set. */
  public UpdateCurrentVoiceStateRequest() {}

  /** Sets {@code request_to_speak_timestamp}: null is sent as null. */
  public UpdateCurrentVoiceStateRequest requestToSpeakTimestamp(@Nullable Instant requestToSpeakTimestamp) {
    this.requestToSpeakTimestamp = requestToSpeakTimestamp;
    set(0);
    return this;
  }

  /** Returns {@code request_to_speak_timestamp}; null if it is null or not set. */
  public @Nullable Instant requestToSpeakTimestamp() {
    return requestToSpeakTimestamp;
  }

  /** Sets {@code suppress}: null is sent as null. */
  public UpdateCurrentVoiceStateRequest suppress(@Nullable Boolean suppress) {
    this.suppress = suppress;
    set(1);
    return this;
  }

  /** Returns {@code suppress}; null if it is null or not set. */
  public @Nullable Boolean suppress() {
    return suppress;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateCurrentVoiceStateRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(2);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateCurrentVoiceStateRequest> codec() {
    return UpdateCurrentVoiceStateRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateCurrentVoiceStateRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
