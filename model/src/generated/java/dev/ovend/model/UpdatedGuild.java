// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Updated guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param description {@code description}: null if there is none
 * @param homeHeader {@code home_header}: null if there is none
 * @param splash {@code splash}: null if there is none
 * @param discoverySplash {@code discovery_splash}: null if there is none
 * @param features {@code features}: different items
 * @param banner {@code banner}: null if there is none
 * @param ownerId {@code owner_id}
 * @param applicationId {@code application_id}: null if there is none
 * @param region {@code region}: null if there is none
 * @param afkChannelId {@code afk_channel_id}: null if there is none
 * @param afkTimeout {@code afk_timeout}: seconds
 * @param systemChannelId {@code system_channel_id}: null if there is none
 * @param systemChannelFlags {@code system_channel_flags}
 * @param widgetEnabled {@code widget_enabled}
 * @param widgetChannelId {@code widget_channel_id}: null if there is none
 * @param verificationLevel {@code verification_level}
 * @param roles {@code roles}
 * @param defaultMessageNotifications {@code default_message_notifications}
 * @param mfaLevel {@code mfa_level}
 * @param explicitContentFilter {@code explicit_content_filter}
 * @param maxPresences {@code max_presences}: null if there is none
 * @param maxMembers {@code max_members}
 * @param maxStageVideoChannelUsers {@code max_stage_video_channel_users}: null if there is none
 * @param maxVideoChannelUsers {@code max_video_channel_users}: null if there is none
 * @param vanityUrlCode {@code vanity_url_code}: null if there is none
 * @param premiumTier {@code premium_tier}
 * @param premiumSubscriptionCount {@code premium_subscription_count}
 * @param preferredLocale {@code preferred_locale}
 * @param rulesChannelId {@code rules_channel_id}: null if there is none
 * @param safetyAlertsChannelId {@code safety_alerts_channel_id}: null if there is none
 * @param publicUpdatesChannelId {@code public_updates_channel_id}: null if there is none
 * @param premiumProgressBarEnabled {@code premium_progress_bar_enabled}: null if there is none
 * @param premiumProgressBarEnabledUserUpdatedAt {@code
 *     premium_progress_bar_enabled_user_updated_at}: null if there is none
 * @param nsfw {@code nsfw}: null if there is none
 * @param nsfwLevel {@code nsfw_level}: null if there is none
 * @param emojis {@code emojis}
 * @param stickers {@code stickers}
 * @param incidentsData {@code incidents_data}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record UpdatedGuild(
    GuildId id,
    String name,
    @Nullable String icon,
    @Nullable String description,
    @Nullable String homeHeader,
    @Nullable String splash,
    @Nullable String discoverySplash,
    List<GuildFeature> features,
    @Nullable String banner,
    UserId ownerId,
    @Nullable ApplicationId applicationId,
    @Nullable String region,
    @Nullable ChannelId afkChannelId,
    AfkTimeout afkTimeout,
    @Nullable ChannelId systemChannelId,
    SystemChannelFlags systemChannelFlags,
    boolean widgetEnabled,
    @Nullable ChannelId widgetChannelId,
    VerificationLevel verificationLevel,
    List<Role> roles,
    NotificationLevel defaultMessageNotifications,
    MfaLevel mfaLevel,
    ExplicitContentFilter explicitContentFilter,
    @Nullable Integer maxPresences,
    int maxMembers,
    @Nullable Integer maxStageVideoChannelUsers,
    @Nullable Integer maxVideoChannelUsers,
    @Nullable String vanityUrlCode,
    PremiumTier premiumTier,
    int premiumSubscriptionCount,
    DiscordLocale preferredLocale,
    @Nullable ChannelId rulesChannelId,
    @Nullable ChannelId safetyAlertsChannelId,
    @Nullable ChannelId publicUpdatesChannelId,
    @Nullable Boolean premiumProgressBarEnabled,
    @Nullable Instant premiumProgressBarEnabledUserUpdatedAt,
    @Nullable Boolean nsfw,
    @Nullable NsfwLevel nsfwLevel,
    List<Emoji> emojis,
    List<GuildSticker> stickers,
    @Nullable IncidentsData incidentsData,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<UpdatedGuild> codec() {
    return UpdatedGuildCodec.INSTANCE;
  }
}
