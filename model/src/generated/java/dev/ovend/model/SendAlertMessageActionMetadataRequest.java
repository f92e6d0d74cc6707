// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Send alert message action metadata request, to be sent. What is not set is left out. Not
 * thread-safe.
 *
 * <p>Schema {@code FlagToChannelActionMetadata}, since 2026-07-18.
 */
public final class SendAlertMessageActionMetadataRequest extends RequestData {

  @Nullable ChannelId channelId;

  /** Creates one with what Discord demands. */
  public SendAlertMessageActionMetadataRequest(ChannelId channelId) {
    this.channelId = channelId;
    set(0);
  }

  SendAlertMessageActionMetadataRequest() {}

  /** Sets {@code channel_id}. */
  public SendAlertMessageActionMetadataRequest channelId(ChannelId channelId) {
    this.channelId = channelId;
    set(0);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<SendAlertMessageActionMetadataRequest> codec() {
    return SendAlertMessageActionMetadataRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SendAlertMessageActionMetadataRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("channel_id", channelId);
  }
}
