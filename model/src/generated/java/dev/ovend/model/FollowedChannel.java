// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Followed channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ChannelFollowerResponse}, since 2026-07-18.
 *
 * @param channelId {@code channel_id}
 * @param webhookId {@code webhook_id}
 * @param unknownFields what has no place here yet
 */
public record FollowedChannel(
    ChannelId channelId,
    WebhookId webhookId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<FollowedChannel> codec() {
    return FollowedChannelCodec.INSTANCE;
  }
}
