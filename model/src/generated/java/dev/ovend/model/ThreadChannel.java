// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thread channel, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ThreadResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param lastMessageId {@code last_message_id}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param lastPinTimestamp {@code last_pin_timestamp}: null if there is none
 * @param guildId {@code guild_id}
 * @param name {@code name}
 * @param parentId {@code parent_id}: null if there is none
 * @param rateLimitPerUser {@code rate_limit_per_user}: seconds; null if there is none
 * @param bitrate {@code bitrate}: bits per second; null if there is none
 * @param userLimit {@code user_limit}: null if there is none
 * @param rtcRegion {@code rtc_region}: null if there is none
 * @param videoQualityMode {@code video_quality_mode}: null if there is none
 * @param permissions {@code permissions}: null if there is none
 * @param ownerId {@code owner_id}
 * @param threadMetadata {@code thread_metadata}
 * @param messageCount {@code message_count}
 * @param memberCount {@code member_count}
 * @param totalMessageSent {@code total_message_sent}: null if there is none
 * @param appliedTags {@code applied_tags}
 * @param member {@code member}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ThreadChannel(
    ChannelId id,
    ChannelType type,
    @Nullable MessageId lastMessageId,
    @Nullable ChannelFlags flags,
    @Nullable Instant lastPinTimestamp,
    GuildId guildId,
    String name,
    @Nullable ChannelId parentId,
    @Nullable Integer rateLimitPerUser,
    @Nullable Integer bitrate,
    @Nullable Integer userLimit,
    @Nullable String rtcRegion,
    @Nullable VideoQualityMode videoQualityMode,
    @Nullable Permissions permissions,
    UserId ownerId,
    ThreadMetadata threadMetadata,
    int messageCount,
    int memberCount,
    @Nullable Integer totalMessageSent,
    List<ForumTagId> appliedTags,
    @Nullable ThreadMember member,
    Map<String, RawJson> unknownFields)
    implements Channel {

  /** Returns what reads and writes it. */
  public static Codec<ThreadChannel> codec() {
    return ThreadChannelCodec.INSTANCE;
  }
}
