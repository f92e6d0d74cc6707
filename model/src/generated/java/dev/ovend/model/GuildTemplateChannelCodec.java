// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class GuildTemplateChannelCodec implements Codec<GuildTemplateChannel> {

  static final GuildTemplateChannelCodec INSTANCE = new GuildTemplateChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "name!", "position!", "topic!", "bitrate", "user_limit", "nsfw!",
          "rate_limit_per_user!", "default_auto_archive_duration!", "permission_overwrites!",
          "available_tags!", "template", "default_reaction_emoji!",
          "default_thread_rate_limit_per_user!", "default_sort_order!", "default_forum_layout!",
          "default_tag_setting!", "theme_color!", "parent_id");

  private GuildTemplateChannelCodec() {}

  @Override
  public GuildTemplateChannel read(JsonReader in) {
    Integer id_ = null;
    ChannelType type_ = null;
    String name_ = null;
    Integer position_ = null;
    String topic_ = null;
    Integer bitrate_ = null;
    Integer userLimit_ = null;
    boolean nsfw_ = false;
    int rateLimitPerUser_ = 0;
    ThreadAutoArchiveDuration defaultAutoArchiveDuration_ = null;
    List<PermissionOverwrite> permissionOverwrites_ = List.of();
    List<GuildTemplateForumTag> availableTags_ = List.of();
    String template_ = null;
    DefaultReactionEmoji defaultReactionEmoji_ = null;
    Integer defaultThreadRateLimitPerUser_ = null;
    ForumSortOrder defaultSortOrder_ = null;
    ForumLayout defaultForumLayout_ = null;
    TagMatch defaultTagSetting_ = null;
    Integer themeColor_ = null;
    Long parentId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.int32OrNull();
        case 1 -> type_ = in.value(ChannelType.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> position_ = in.int32OrNull();
        case 4 -> topic_ = in.string();
        case 5 -> bitrate_ = in.int32OrNull();
        case 6 -> userLimit_ = in.int32OrNull();
        case 7 -> nsfw_ = in.bool();
        case 8 -> rateLimitPerUser_ = in.int32();
        case 9 -> defaultAutoArchiveDuration_ = in.value(ThreadAutoArchiveDuration.CODEC);
        case 10 -> permissionOverwrites_ = in.list(PermissionOverwriteCodec.INSTANCE);
        case 11 -> availableTags_ = in.list(GuildTemplateForumTagCodec.INSTANCE);
        case 12 -> template_ = in.string();
        case 13 -> defaultReactionEmoji_ = in.value(DefaultReactionEmojiCodec.INSTANCE);
        case 14 -> defaultThreadRateLimitPerUser_ = in.int32OrNull();
        case 15 -> defaultSortOrder_ = in.value(ForumSortOrder.CODEC);
        case 16 -> defaultForumLayout_ = in.value(ForumLayout.CODEC);
        case 17 -> defaultTagSetting_ = in.value(TagMatch.CODEC);
        case 18 -> themeColor_ = in.int32OrNull();
        case 19 -> parentId_ = in.int64OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildTemplateChannel(
        id_, type_, name_, position_, topic_, bitrate_, userLimit_, nsfw_, rateLimitPerUser_,
        defaultAutoArchiveDuration_, permissionOverwrites_, availableTags_, template_,
        defaultReactionEmoji_, defaultThreadRateLimitPerUser_, defaultSortOrder_,
        defaultForumLayout_, defaultTagSetting_, themeColor_, parentId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildTemplateChannel value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.id());
    out.value(FIELDS, 1, value.type(), ChannelType.CODEC);
    out.string(FIELDS, 2, value.name());
    out.int32(FIELDS, 3, value.position());
    out.string(FIELDS, 4, value.topic());
    out.int32(FIELDS, 5, value.bitrate());
    out.int32(FIELDS, 6, value.userLimit());
    out.bool(FIELDS, 7, value.nsfw());
    out.int32(FIELDS, 8, value.rateLimitPerUser());
    out.value(FIELDS, 9, value.defaultAutoArchiveDuration(), ThreadAutoArchiveDuration.CODEC);
    out.list(FIELDS, 10, value.permissionOverwrites(), PermissionOverwriteCodec.INSTANCE);
    out.list(FIELDS, 11, value.availableTags(), GuildTemplateForumTagCodec.INSTANCE);
    out.string(FIELDS, 12, value.template());
    out.value(FIELDS, 13, value.defaultReactionEmoji(), DefaultReactionEmojiCodec.INSTANCE);
    out.int32(FIELDS, 14, value.defaultThreadRateLimitPerUser());
    out.value(FIELDS, 15, value.defaultSortOrder(), ForumSortOrder.CODEC);
    out.value(FIELDS, 16, value.defaultForumLayout(), ForumLayout.CODEC);
    out.value(FIELDS, 17, value.defaultTagSetting(), TagMatch.CODEC);
    out.int32(FIELDS, 18, value.themeColor());
    out.int64(FIELDS, 19, value.parentId());
    out.unknown(value.unknownFields());
    out.end();
  }
}
