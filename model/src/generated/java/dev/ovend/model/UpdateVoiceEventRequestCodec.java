// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateVoiceEventRequestCodec implements Codec<UpdateVoiceEventRequest> {

  static final UpdateVoiceEventRequestCodec INSTANCE = new UpdateVoiceEventRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "status", "name", "description", "image", "scheduled_start_time", "scheduled_end_time",
          "entity_type", "privacy_level", "channel_id", "recurrence_rule", "entity_metadata");

  private UpdateVoiceEventRequestCodec() {}

  @Override
  public UpdateVoiceEventRequest read(JsonReader in) {
    UpdateVoiceEventRequest value = new UpdateVoiceEventRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.status = in.value(ScheduledEventStatus.CODEC);
        case 1 -> value.name = in.string();
        case 2 -> value.description = in.string();
        case 3 -> value.image = in.value(DataUri.CODEC);
        case 4 -> value.scheduledStartTime = in.instant();
        case 5 -> value.scheduledEndTime = in.instant();
        case 6 -> in.raw();
        case 7 -> value.privacyLevel = in.value(ScheduledEventPrivacyLevel.CODEC);
        case 8 -> value.channelId = in.value(ChannelId.CODEC);
        case 9 -> value.recurrenceRule = in.value(RecurrenceRuleRequestCodec.INSTANCE);
        case 10 -> value.entityMetadata = in.value(VoiceEventMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateVoiceEventRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.status)) {
      ScheduledEventStatus.CODEC.write(value.status, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.image)) {
      DataUri.CODEC.write(value.image, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.scheduledStartTime)) {
      out.instant(value.scheduledStartTime);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.scheduledEndTime)) {
      out.instant(value.scheduledEndTime);
    }
    out.int32(FIELDS, 6, 2);
    if (value.isSet(7) && out.field(FIELDS, 7, value.privacyLevel)) {
      ScheduledEventPrivacyLevel.CODEC.write(value.privacyLevel, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.recurrenceRule)) {
      RecurrenceRuleRequestCodec.INSTANCE.write(value.recurrenceRule, out);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.entityMetadata)) {
      VoiceEventMetadataRequestCodec.INSTANCE.write(value.entityMetadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
