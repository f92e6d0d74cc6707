// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Webhook, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownWebhook}.
 */
public sealed interface Webhook
    permits ApplicationWebhook, ChannelFollowerWebhook, IncomingWebhook, UnknownWebhook {

  /** Returns what reads and writes it. */
  static Codec<Webhook> codec() {
    return WebhookCodec.INSTANCE;
  }

  /** Returns {@code application_id}: null if there is none. */
  @Nullable ApplicationId applicationId();

  /** Returns {@code avatar}: null if there is none. */
  @Nullable String avatar();

  /** Returns {@code channel_id}: null if there is none. */
  @Nullable ChannelId channelId();

  /** Returns {@code guild_id}: null if there is none. */
  @Nullable GuildId guildId();

  /** Returns {@code id}. */
  WebhookId id();

  /** Returns {@code name}. */
  String name();

  /** Returns {@code type}. */
  WebhookType type();

  /** Returns {@code user}: null if there is none. */
  @Nullable User user();
}
