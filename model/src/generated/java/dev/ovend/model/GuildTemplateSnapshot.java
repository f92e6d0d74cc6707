// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild template snapshot, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildTemplateSnapshotResponse}, since 2026-07-18.
 *
 * @param name {@code name}
 * @param description {@code description}: null if there is none
 * @param region {@code region}: null if there is none
 * @param verificationLevel {@code verification_level}
 * @param defaultMessageNotifications {@code default_message_notifications}
 * @param explicitContentFilter {@code explicit_content_filter}
 * @param preferredLocale {@code preferred_locale}
 * @param afkTimeout {@code afk_timeout}: seconds
 * @param systemChannelFlags {@code system_channel_flags}
 * @param roles {@code roles}
 * @param channels {@code channels}
 * @param afkChannelId {@code afk_channel_id}: null if there is none
 * @param iconHash {@code icon_hash}: null if there is none
 * @param systemChannelId {@code system_channel_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildTemplateSnapshot(
    String name,
    @Nullable String description,
    @Nullable String region,
    VerificationLevel verificationLevel,
    NotificationLevel defaultMessageNotifications,
    ExplicitContentFilter explicitContentFilter,
    DiscordLocale preferredLocale,
    AfkTimeout afkTimeout,
    SystemChannelFlags systemChannelFlags,
    List<GuildTemplateRole> roles,
    List<GuildTemplateChannel> channels,
    @Nullable Long afkChannelId,
    @Nullable String iconHash,
    @Nullable Long systemChannelId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildTemplateSnapshot> codec() {
    return GuildTemplateSnapshotCodec.INSTANCE;
  }
}
