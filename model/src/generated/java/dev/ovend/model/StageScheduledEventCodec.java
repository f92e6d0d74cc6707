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

final class StageScheduledEventCodec implements Codec<StageScheduledEvent> {

  static final StageScheduledEventCodec INSTANCE = new StageScheduledEventCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "guild_id!", "name!", "description!", "channel_id!", "creator_id!", "creator",
          "image!", "scheduled_start_time!", "scheduled_end_time!", "status!", "entity_type!",
          "entity_id!", "recurrence_rule!", "user_count", "privacy_level!", "user_rsvp",
          "guild_scheduled_event_exceptions", "entity_metadata!", "sku_ids");

  private StageScheduledEventCodec() {}

  @Override
  public StageScheduledEvent read(JsonReader in) {
    ScheduledEventId id_ = null;
    GuildId guildId_ = null;
    String name_ = null;
    String description_ = null;
    ChannelId channelId_ = null;
    UserId creatorId_ = null;
    User creator_ = null;
    String image_ = null;
    Instant scheduledStartTime_ = null;
    Instant scheduledEndTime_ = null;
    ScheduledEventStatus status_ = null;
    ScheduledEventEntityType entityType_ = null;
    StageInstanceId entityId_ = null;
    RecurrenceRule recurrenceRule_ = null;
    Integer userCount_ = null;
    ScheduledEventPrivacyLevel privacyLevel_ = null;
    ScheduledEventUser userRsvp_ = null;
    List<ScheduledEventOverride> guildScheduledEventExceptions_ = List.of();
    StageEventMetadata entityMetadata_ = null;
    List<SkuId> skuIds_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ScheduledEventId.CODEC);
        case 1 -> guildId_ = in.value(GuildId.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> channelId_ = in.value(ChannelId.CODEC);
        case 5 -> creatorId_ = in.value(UserId.CODEC);
        case 6 -> creator_ = in.value(UserCodec.INSTANCE);
        case 7 -> image_ = in.string();
        case 8 -> scheduledStartTime_ = in.instant();
        case 9 -> scheduledEndTime_ = in.instant();
        case 10 -> status_ = in.value(ScheduledEventStatus.CODEC);
        case 11 -> entityType_ = in.value(ScheduledEventEntityType.CODEC);
        case 12 -> entityId_ = in.value(StageInstanceId.CODEC);
        case 13 -> recurrenceRule_ = in.value(RecurrenceRuleCodec.INSTANCE);
        case 14 -> userCount_ = in.int32OrNull();
        case 15 -> privacyLevel_ = in.value(ScheduledEventPrivacyLevel.CODEC);
        case 16 -> userRsvp_ = in.value(ScheduledEventUserCodec.INSTANCE);
        case 17 -> guildScheduledEventExceptions_ = in.list(ScheduledEventOverrideCodec.INSTANCE);
        case 18 -> entityMetadata_ = in.value(StageEventMetadataCodec.INSTANCE);
        case 19 -> skuIds_ = in.list(SkuId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StageScheduledEvent(
        id_, guildId_, name_, description_, channelId_, creatorId_, creator_, image_,
        scheduledStartTime_, scheduledEndTime_, status_, entityType_, entityId_, recurrenceRule_,
        userCount_, privacyLevel_, userRsvp_, guildScheduledEventExceptions_, entityMetadata_,
        skuIds_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(StageScheduledEvent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ScheduledEventId.CODEC);
    out.value(FIELDS, 1, value.guildId(), GuildId.CODEC);
    out.string(FIELDS, 2, value.name());
    out.string(FIELDS, 3, value.description());
    out.value(FIELDS, 4, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 5, value.creatorId(), UserId.CODEC);
    out.value(FIELDS, 6, value.creator(), UserCodec.INSTANCE);
    out.string(FIELDS, 7, value.image());
    out.instant(FIELDS, 8, value.scheduledStartTime());
    out.instant(FIELDS, 9, value.scheduledEndTime());
    out.value(FIELDS, 10, value.status(), ScheduledEventStatus.CODEC);
    out.value(FIELDS, 11, value.entityType(), ScheduledEventEntityType.CODEC);
    out.value(FIELDS, 12, value.entityId(), StageInstanceId.CODEC);
    out.value(FIELDS, 13, value.recurrenceRule(), RecurrenceRuleCodec.INSTANCE);
    out.int32(FIELDS, 14, value.userCount());
    out.value(FIELDS, 15, value.privacyLevel(), ScheduledEventPrivacyLevel.CODEC);
    out.value(FIELDS, 16, value.userRsvp(), ScheduledEventUserCodec.INSTANCE);
    if (!value.guildScheduledEventExceptions().isEmpty()) {
      out.list(FIELDS, 17, value.guildScheduledEventExceptions(), ScheduledEventOverrideCodec.INSTANCE);
    }
    out.value(FIELDS, 18, value.entityMetadata(), StageEventMetadataCodec.INSTANCE);
    if (!value.skuIds().isEmpty()) {
      out.list(FIELDS, 19, value.skuIds(), SkuId.CODEC);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
