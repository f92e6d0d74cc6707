// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateStageInstanceRequestCodec implements Codec<CreateStageInstanceRequest> {

  static final CreateStageInstanceRequestCodec INSTANCE = new CreateStageInstanceRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "topic!", "channel_id!", "privacy_level", "guild_scheduled_event_id",
          "send_start_notification");

  private CreateStageInstanceRequestCodec() {}

  @Override
  public CreateStageInstanceRequest read(JsonReader in) {
    CreateStageInstanceRequest value = new CreateStageInstanceRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.topic = in.string();
        case 1 -> value.channelId = in.value(ChannelId.CODEC);
        case 2 -> value.privacyLevel = in.value(StagePrivacyLevel.CODEC);
        case 3 -> value.guildScheduledEventId = in.value(ScheduledEventId.CODEC);
        case 4 -> value.sendStartNotification = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateStageInstanceRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.topic)) {
      out.string(value.topic);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.privacyLevel)) {
      StagePrivacyLevel.CODEC.write(value.privacyLevel, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.guildScheduledEventId)) {
      ScheduledEventId.CODEC.write(value.guildScheduledEventId, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.sendStartNotification)) {
      out.bool(value.sendStartNotification);
    }
    value.writeOthers(out);
    out.end();
  }
}
