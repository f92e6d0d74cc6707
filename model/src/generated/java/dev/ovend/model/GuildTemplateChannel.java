// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild template channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildTemplateChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}: null if there is none
 * @param type {@code type}
 * @param name {@code name}: null if there is none
 * @param position {@code position}: null if there is none
 * @param topic {@code topic}: null if there is none
 * @param bitrate {@code bitrate}: bits per second; null if there is none
 * @param userLimit {@code user_limit}: null if there is none
 * @param nsfw {@code nsfw}
 * @param rateLimitPerUser {@code rate_limit_per_user}: seconds
 * @param defaultAutoArchiveDuration {@code default_auto_archive_duration}: minutes; null if there
 *     is none
 * @param permissionOverwrites {@code permission_overwrites}
 * @param availableTags {@code available_tags}
 * @param template {@code template}: null if there is none
 * @param defaultReactionEmoji {@code default_reaction_emoji}: null if there is none
 * @param defaultThreadRateLimitPerUser {@code default_thread_rate_limit_per_user}: seconds; null if
 *     there is none
 * @param defaultSortOrder {@code default_sort_order}: null if there is none
 * @param defaultForumLayout {@code default_forum_layout}: null if there is none
 * @param defaultTagSetting {@code default_tag_setting}: null if there is none
 * @param themeColor {@code theme_color}: null if there is none
 * @param parentId {@code parent_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildTemplateChannel(
    @Nullable Integer id,
    ChannelType type,
    @Nullable String name,
    @Nullable Integer position,
    @Nullable String topic,
    @Nullable Integer bitrate,
    @Nullable Integer userLimit,
    boolean nsfw,
    int rateLimitPerUser,
    @Nullable ThreadAutoArchiveDuration defaultAutoArchiveDuration,
    List<PermissionOverwrite> permissionOverwrites,
    List<GuildTemplateForumTag> availableTags,
    @Nullable String template,
    @Nullable DefaultReactionEmoji defaultReactionEmoji,
    @Nullable Integer defaultThreadRateLimitPerUser,
    @Nullable ForumSortOrder defaultSortOrder,
    @Nullable ForumLayout defaultForumLayout,
    @Nullable TagMatch defaultTagSetting,
    @Nullable Integer themeColor,
    @Nullable Long parentId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildTemplateChannel> codec() {
    return GuildTemplateChannelCodec.INSTANCE;
  }
}
