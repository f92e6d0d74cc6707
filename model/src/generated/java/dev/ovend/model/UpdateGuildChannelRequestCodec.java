// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateGuildChannelRequestCodec implements Codec<UpdateGuildChannelRequest> {

  static final UpdateGuildChannelRequestCodec INSTANCE = new UpdateGuildChannelRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type", "name", "position", "topic", "bitrate", "user_limit", "nsfw",
          "rate_limit_per_user", "parent_id", "permission_overwrites", "rtc_region",
          "video_quality_mode", "default_auto_archive_duration", "default_reaction_emoji",
          "default_thread_rate_limit_per_user", "default_sort_order", "default_forum_layout",
          "default_tag_setting", "flags", "available_tags");

  private UpdateGuildChannelRequestCodec() {}

  @Override
  public UpdateGuildChannelRequest read(JsonReader in) {
    UpdateGuildChannelRequest value = new UpdateGuildChannelRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.type = in.value(ChannelType.CODEC);
        case 1 -> value.name = in.string();
        case 2 -> value.position = in.int32OrNull();
        case 3 -> value.topic = in.string();
        case 4 -> value.bitrate = in.int32OrNull();
        case 5 -> value.userLimit = in.int32OrNull();
        case 6 -> value.nsfw = in.boolOrNull();
        case 7 -> value.rateLimitPerUser = in.int64OrNull();
        case 8 -> value.parentId = in.value(ChannelId.CODEC);
        case 9 -> value.permissionOverwrites = in.isNull() ? null : in.list(PermissionOverwriteRequestCodec.INSTANCE);
        case 10 -> value.rtcRegion = in.string();
        case 11 -> value.videoQualityMode = in.value(VideoQualityMode.CODEC);
        case 12 -> value.defaultAutoArchiveDuration = in.value(ThreadAutoArchiveDuration.CODEC);
        case 13 -> value.defaultReactionEmoji = in.value(DefaultReactionEmojiRequestCodec.INSTANCE);
        case 14 -> value.defaultThreadRateLimitPerUser = in.int64OrNull();
        case 15 -> value.defaultSortOrder = in.value(ForumSortOrder.CODEC);
        case 16 -> value.defaultForumLayout = in.value(ForumLayout.CODEC);
        case 17 -> value.defaultTagSetting = in.value(TagMatch.CODEC);
        case 18 -> value.flags = in.value(ChannelFlags.CODEC);
        case 19 -> value.availableTags = in.isNull() ? null : in.list(UpdateForumTagRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateGuildChannelRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.type)) {
      ChannelType.CODEC.write(value.type, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.position)) {
      out.int32(value.position);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.topic)) {
      out.string(value.topic);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.bitrate)) {
      out.int32(value.bitrate);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.userLimit)) {
      out.int32(value.userLimit);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.nsfw)) {
      out.bool(value.nsfw);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.rateLimitPerUser)) {
      out.int64(value.rateLimitPerUser);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.parentId)) {
      ChannelId.CODEC.write(value.parentId, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.permissionOverwrites)) {
      out.list(value.permissionOverwrites, PermissionOverwriteRequestCodec.INSTANCE);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.rtcRegion)) {
      out.string(value.rtcRegion);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.videoQualityMode)) {
      VideoQualityMode.CODEC.write(value.videoQualityMode, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.defaultAutoArchiveDuration)) {
      ThreadAutoArchiveDuration.CODEC.write(value.defaultAutoArchiveDuration, out);
    }
    if (value.isSet(13) && out.field(FIELDS, 13, value.defaultReactionEmoji)) {
      DefaultReactionEmojiRequestCodec.INSTANCE.write(value.defaultReactionEmoji, out);
    }
    if (value.isSet(14) && out.field(FIELDS, 14, value.defaultThreadRateLimitPerUser)) {
      out.int64(value.defaultThreadRateLimitPerUser);
    }
    if (value.isSet(15) && out.field(FIELDS, 15, value.defaultSortOrder)) {
      ForumSortOrder.CODEC.write(value.defaultSortOrder, out);
    }
    if (value.isSet(16) && out.field(FIELDS, 16, value.defaultForumLayout)) {
      ForumLayout.CODEC.write(value.defaultForumLayout, out);
    }
    if (value.isSet(17) && out.field(FIELDS, 17, value.defaultTagSetting)) {
      TagMatch.CODEC.write(value.defaultTagSetting, out);
    }
    if (value.isSet(18) && out.field(FIELDS, 18, value.flags)) {
      ChannelFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(19) && out.field(FIELDS, 19, value.availableTags)) {
      out.list(value.availableTags, UpdateForumTagRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
