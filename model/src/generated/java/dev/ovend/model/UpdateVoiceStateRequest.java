// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update voice state request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateVoiceStateRequestPartial}, since 2026-07-18.
 */
public final class UpdateVoiceStateRequest extends RequestData {

  @Nullable Boolean suppress;
  @Nullable ChannelId channelId;

  /** Creates one in which nothing is set. */
  public UpdateVoiceStateRequest() {}

  /** Sets {@code suppress}: null is sent as null. */
  public UpdateVoiceStateRequest suppress(@Nullable Boolean suppress) {
    this.suppress = suppress;
    set(0);
    return this;
  }

  /** Returns {@code suppress}; null if it is null or not set. */
  public @Nullable Boolean suppress() {
    return suppress;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateVoiceStateRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(1);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateVoiceStateRequest> codec() {
    return UpdateVoiceStateRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateVoiceStateRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
