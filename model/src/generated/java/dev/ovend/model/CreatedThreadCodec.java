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

final class CreatedThreadCodec implements Codec<CreatedThread> {

  static final CreatedThreadCodec INSTANCE = new CreatedThreadCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "last_message_id", "flags", "last_pin_timestamp", "guild_id!", "name!",
          "parent_id", "rate_limit_per_user", "bitrate", "user_limit", "rtc_region",
          "video_quality_mode", "permissions", "owner_id!", "thread_metadata!", "message_count!",
          "member_count!", "total_message_sent", "applied_tags", "member", "message");

  private CreatedThreadCodec() {}

  @Override
  public CreatedThread read(JsonReader in) {
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
    UserId ownerId_ = null;
    ThreadMetadata threadMetadata_ = null;
    int messageCount_ = 0;
    int memberCount_ = 0;
    Integer totalMessageSent_ = null;
    List<ForumTagId> appliedTags_ = List.of();
    ThreadMember member_ = null;
    Message message_ = null;
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
        case 14 -> ownerId_ = in.value(UserId.CODEC);
        case 15 -> threadMetadata_ = in.value(ThreadMetadataCodec.INSTANCE);
        case 16 -> messageCount_ = in.int32();
        case 17 -> memberCount_ = in.int32();
        case 18 -> totalMessageSent_ = in.int32OrNull();
        case 19 -> appliedTags_ = in.list(ForumTagId.CODEC);
        case 20 -> member_ = in.value(ThreadMemberCodec.INSTANCE);
        case 21 -> message_ = in.value(MessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new CreatedThread(
        id_, type_, lastMessageId_, flags_, lastPinTimestamp_, guildId_, name_, parentId_,
        rateLimitPerUser_, bitrate_, userLimit_, rtcRegion_, videoQualityMode_, permissions_,
        ownerId_, threadMetadata_, messageCount_, memberCount_, totalMessageSent_, appliedTags_,
        member_, message_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(CreatedThread value, JsonWriter out) {
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
    out.value(FIELDS, 14, value.ownerId(), UserId.CODEC);
    out.value(FIELDS, 15, value.threadMetadata(), ThreadMetadataCodec.INSTANCE);
    out.int32(FIELDS, 16, value.messageCount());
    out.int32(FIELDS, 17, value.memberCount());
    out.int32(FIELDS, 18, value.totalMessageSent());
    if (!value.appliedTags().isEmpty()) {
      out.list(FIELDS, 19, value.appliedTags(), ForumTagId.CODEC);
    }
    out.value(FIELDS, 20, value.member(), ThreadMemberCodec.INSTANCE);
    out.value(FIELDS, 21, value.message(), MessageCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
