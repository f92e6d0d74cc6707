// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Link lobby channel request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code EditLobbyChannelLinkRequest}, since 2026-07-18.
 */
public final class LinkLobbyChannelRequest extends RequestData {

  @Nullable ChannelId channelId;

  /** Creates one in which nothing is set. */
  public LinkLobbyChannelRequest() {}

  /** Sets {@code channel_id}: null is sent as null. */
  public LinkLobbyChannelRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(0);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<LinkLobbyChannelRequest> codec() {
    return LinkLobbyChannelRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return LinkLobbyChannelRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
