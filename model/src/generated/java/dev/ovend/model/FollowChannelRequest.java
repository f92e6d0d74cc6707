// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Follow channel request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code FollowChannelRequest}, since 2026-07-18.
 */
public final class FollowChannelRequest extends RequestData {

  @Nullable ChannelId webhookChannelId;

  /** Creates one with what Discord demands. */
  public FollowChannelRequest(ChannelId webhookChannelId) {
    this.webhookChannelId = webhookChannelId;
    set(0);
  }

  FollowChannelRequest() {}

  /** Sets {@code webhook_channel_id}. */
  public FollowChannelRequest webhookChannelId(ChannelId webhookChannelId) {
    this.webhookChannelId = webhookChannelId;
    set(0);
    return this;
  }

  /** Returns {@code webhook_channel_id}; null if it is null or not set. */
  public @Nullable ChannelId webhookChannelId() {
    return webhookChannelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<FollowChannelRequest> codec() {
    return FollowChannelRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return FollowChannelRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("webhook_channel_id", webhookChannelId);
  }
}
