// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param lastMessageId {@code last_message_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param lastPinTimestamp {@code last_pin_timestamp}: null if there is none
 * @param guildId {@code guild_id}: null if there is none
 * @param name {@code name}
 * @param parentId {@code parent_id}: null if there is none
 * @param rateLimitPerUser {@code rate_limit_per_user}: seconds; null if there is none
 * @param bitrate {@code bitrate}: bits per second; null if there is none
 * @param userLimit {@code user_limit}: null if there is none
 * @param rtcRegion {@code rtc_region}: null if there is none
 * @param videoQualityMode {@code video_quality_mode}: null if there is none
 * @param permissions {@code permissions}: null if there is none
 * @param topic {@code topic}: null if there is none
 * @param defaultAutoArchiveDuration {@code default_auto_archive_duration}: minutes; null if there
 *     is none
 * @param defaultThreadRateLimitPerUser {@code default_thread_rate_limit_per_user}: seconds; null if
 *     there is none
 * @param position {@code position}
 * @param permissionOverwrites {@code permission_overwrites}
 * @param nsfw {@code nsfw}: null if there is none
 * @param availableTags {@code available_tags}
 * @param defaultReactionEmoji {@code default_reaction_emoji}: null if there is none
 * @param defaultSortOrder {@code default_sort_order}: null if there is none
 * @param defaultForumLayout {@code default_forum_layout}: null if there is none
 * @param defaultTagSetting {@code default_tag_setting}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildChannel(
    ChannelId id,
    ChannelType type,
    @Nullable MessageId lastMessageId,
    @Nullable ChannelFlags flags,
    @Nullable Instant lastPinTimestamp,
    @Nullable GuildId guildId,
    String name,
    @Nullable ChannelId parentId,
    @Nullable Integer rateLimitPerUser,
    @Nullable Integer bitrate,
    @Nullable Integer userLimit,
    @Nullable String rtcRegion,
    @Nullable VideoQualityMode videoQualityMode,
    @Nullable Permissions permissions,
    @Nullable String topic,
    @Nullable ThreadAutoArchiveDuration defaultAutoArchiveDuration,
    @Nullable Integer defaultThreadRateLimitPerUser,
    int position,
    List<PermissionOverwrite> permissionOverwrites,
    @Nullable Boolean nsfw,
    List<ForumTag> availableTags,
    @Nullable DefaultReactionEmoji defaultReactionEmoji,
    @Nullable ForumSortOrder defaultSortOrder,
    @Nullable ForumLayout defaultForumLayout,
    @Nullable TagMatch defaultTagSetting,
    Map<String, RawJson> unknownFields)
    implements Channel {

  /** Returns what reads and writes it. */
  public static Codec<GuildChannel> codec() {
    return GuildChannelCodec.INSTANCE;
  }
}
