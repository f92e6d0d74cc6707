// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update widget settings request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildWidgetSettingsRequest}, since 2026-07-18.
 */
public final class UpdateWidgetSettingsRequest extends RequestData {

  @Nullable ChannelId channelId;
  @Nullable Boolean enabled;

  /** Creates one in which nothing is set. */
  public UpdateWidgetSettingsRequest() {}

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateWidgetSettingsRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(0);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code enabled}: null is sent as null. */
  public UpdateWidgetSettingsRequest enabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    set(1);
    return this;
  }

  /** Returns {@code enabled}; null if it is null or not set. */
  public @Nullable Boolean enabled() {
    return enabled;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateWidgetSettingsRequest> codec() {
    return UpdateWidgetSettingsRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateWidgetSettingsRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
  }
}
