// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class GuildChannelCodec implements Codec<GuildChannel> {

  static final GuildChannelCodec INSTANCE = new GuildChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "last_message_id", "flags", "last_pin_timestamp", "guild_id", "name!",
          "parent_id", "rate_limit_per_user", "bitrate", "user_limit", "rtc_region",
          "video_quality_mode", "permissions", "topic", "default_auto_archive_duration",
          "default_thread_rate_limit_per_user", "position!", "permission_overwrites", "nsfw",
          "available_tags", "default_reaction_emoji", "default_sort_order", "default_forum_layout",
          "default_tag_setting");

  private GuildChannelCodec() {}

  @Override
  public GuildChannel read(JsonReader in) {
    ChannelId id_ = null;
    ChannelType type_ = null;
    MessageId lastMessageId_ = null;
    ChannelFlags flags_ = null;
    Instant lastPinTimestamp_ = null;
    GuildId guildId_ = null;
    String name_ = null;
    ChannelId parentId_ = null;
    Integer rateLimitPerUser_ = null;
    Integer bitrate_ = null;
    Integer userLimit_ = null;
    String rtcRegion_ = null;
    VideoQualityMode videoQualityMode_ = null;
    Permissions permissions_ = null;
    String topic_ = null;
    ThreadAutoArchiveDuration defaultAutoArchiveDuration_ = null;
    Integer defaultThreadRateLimitPerUser_ = null;
    int position_ = 0;
    List<PermissionOverwrite> permissionOverwrites_ = List.of();
    Boolean nsfw_ = null;
    List<ForumTag> availableTags_ = List.of();
    DefaultReactionEmoji defaultReactionEmoji_ = null;
    ForumSortOrder defaultSortOrder_ = null;
    ForumLayout defaultForumLayout_ = null;
    TagMatch defaultTagSetting_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> type_ = in.value(ChannelType.CODEC);
        case 2 -> lastMessageId_ = in.value(MessageId.CODEC);
        case 3 -> flags_ = in.value(ChannelFlags.CODEC);
        case 4 -> lastPinTimestamp_ = in.instant();
        case 5 -> guildId_ = in.value(GuildId.CODEC);
        case 6 -> name_ = in.string();
        case 7 -> parentId_ = in.value(ChannelId.CODEC);
        case 8 -> rateLimitPerUser_ = in.int32OrNull();
        case 9 -> bitrate_ = in.int32OrNull();
        case 10 -> userLimit_ = in.int32OrNull();
        case 11 -> rtcRegion_ = in.string();
        case 12 -> videoQualityMode_ = in.value(VideoQualityMode.CODEC);
        case 13 -> permissions_ = in.value(Permissions.CODEC);
        case 14 -> topic_ = in.string();
        case 15 -> defaultAutoArchiveDuration_ = in.value(ThreadAutoArchiveDuration.CODEC);
        case 16 -> defaultThreadRateLimitPerUser_ = in.int32OrNull();
        case 17 -> position_ = in.int32();
        case 18 -> permissionOverwrites_ = in.list(PermissionOverwriteCodec.INSTANCE);
        case 19 -> nsfw_ = in.boolOrNull();
        case 20 -> availableTags_ = in.list(ForumTagCodec.INSTANCE);
        case 21 -> defaultReactionEmoji_ = in.value(DefaultReactionEmojiCodec.INSTANCE);
        case 22 -> defaultSortOrder_ = in.value(ForumSortOrder.CODEC);
        case 23 -> defaultForumLayout_ = in.value(ForumLayout.CODEC);
        case 24 -> defaultTagSetting_ = in.value(TagMatch.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildChannel(
        id_, type_, lastMessageId_, flags_, lastPinTimestamp_, guildId_, name_, parentId_,
        rateLimitPerUser_, bitrate_, userLimit_, rtcRegion_, videoQualityMode_, permissions_,
        topic_, defaultAutoArchiveDuration_, defaultThreadRateLimitPerUser_, position_,
        permissionOverwrites_, nsfw_, availableTags_, defaultReactionEmoji_, defaultSortOrder_,
        defaultForumLayout_, defaultTagSetting_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.type(), ChannelType.CODEC);
    out.value(FIELDS, 2, value.lastMessageId(), MessageId.CODEC);
    out.value(FIELDS, 3, value.flags(), ChannelFlags.CODEC);
    out.instant(FIELDS, 4, value.lastPinTimestamp());
    out.value(FIELDS, 5, value.guildId(), GuildId.CODEC);
    out.string(FIELDS, 6, value.name());
    out.value(FIELDS, 7, value.parentId(), ChannelId.CODEC);
    out.int32(FIELDS, 8, value.rateLimitPerUser());
    out.int32(FIELDS, 9, value.bitrate());
    out.int32(FIELDS, 10, value.userLimit());
    out.string(FIELDS, 11, value.rtcRegion());
    out.value(FIELDS, 12, value.videoQualityMode(), VideoQualityMode.CODEC);
    out.value(FIELDS, 13, value.permissions(), Permissions.CODEC);
    out.string(FIELDS, 14, value.topic());
    out.value(FIELDS, 15, value.defaultAutoArchiveDuration(), ThreadAutoArchiveDuration.CODEC);
    out.int32(FIELDS, 16, value.defaultThreadRateLimitPerUser());
    out.int32(FIELDS, 17, value.position());
    if (!value.permissionOverwrites().isEmpty()) {
      out.list(FIELDS, 18, value.permissionOverwrites(), PermissionOverwriteCodec.INSTANCE);
    }
    out.bool(FIELDS, 19, value.nsfw());
    if (!value.availableTags().isEmpty()) {
      out.list(FIELDS, 20, value.availableTags(), ForumTagCodec.INSTANCE);
    }
    out.value(FIELDS, 21, value.defaultReactionEmoji(), DefaultReactionEmojiCodec.INSTANCE);
    out.value(FIELDS, 22, value.defaultSortOrder(), ForumSortOrder.CODEC);
    out.value(FIELDS, 23, value.defaultForumLayout(), ForumLayout.CODEC);
    out.value(FIELDS, 24, value.defaultTagSetting(), TagMatch.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
