// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Update webhook request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateWebhookRequest}, since 2026-07-18.
 */
public final class UpdateWebhookRequest extends RequestData {

  @Nullable String name;
  @Nullable DataUri avatar;
  @Nullable ChannelId channelId;

  /** Creates one in which nothing is set. */
  public UpdateWebhookRequest() {}

  /** Sets {@code name}: 1 to 80 characters. */
  public UpdateWebhookRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code avatar}: null is sent as null. */
  public UpdateWebhookRequest avatar(@Nullable DataUri avatar) {
    this.avatar = avatar;
    set(1);
    return this;
  }

  /** Returns {@code avatar}; null if it is null or not set. */
  public @Nullable DataUri avatar() {
    return avatar;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateWebhookRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(2);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateWebhookRequest> codec() {
    return UpdateWebhookRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateWebhookRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 1, 80);
    WebhookRules.webhook(this, checks);
  }
}
