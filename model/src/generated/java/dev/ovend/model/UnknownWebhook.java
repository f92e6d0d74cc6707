// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unknown webhook, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownWebhook}, since 2026-07-18.
 *
 * @param applicationId {@code application_id}: null if there is none
 * @param avatar {@code avatar}: null if there is none
 * @param channelId {@code channel_id}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param id {@code id}
 * @param name {@code name}
 * @param type {@code type}
 * @param user {@code user}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record UnknownWebhook(
    @Nullable ApplicationId applicationId,
    @Nullable String avatar,
    @Nullable ChannelId channelId,
    @Nullable GuildId guildId,
    WebhookId id,
    String name,
    WebhookType type,
    @Nullable User user,
    Map<String, RawJson> unknownFields)
    implements Webhook {

  /** Returns what reads and writes it. */
  public static Codec<UnknownWebhook> codec() {
    return UnknownWebhookCodec.INSTANCE;
  }
}
