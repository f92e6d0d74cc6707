// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class StageInstanceCodec implements Codec<StageInstance> {

  static final StageInstanceCodec INSTANCE = new StageInstanceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_id!", "channel_id!", "topic!", "privacy_level!", "id!", "discoverable_disabled!",
          "guild_scheduled_event_id!");

  private StageInstanceCodec() {}

  @Override
  public StageInstance read(JsonReader in) {
    GuildId guildId_ = null;
    ChannelId channelId_ = null;
    String topic_ = null;
    StagePrivacyLevel privacyLevel_ = null;
    StageInstanceId id_ = null;
    boolean discoverableDisabled_ = false;
    ScheduledEventId guildScheduledEventId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> guildId_ = in.value(GuildId.CODEC);
        case 1 -> channelId_ = in.value(ChannelId.CODEC);
        case 2 -> topic_ = in.string();
        case 3 -> privacyLevel_ = in.value(StagePrivacyLevel.CODEC);
        case 4 -> id_ = in.value(StageInstanceId.CODEC);
        case 5 -> discoverableDisabled_ = in.bool();
        case 6 -> guildScheduledEventId_ = in.value(ScheduledEventId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new StageInstance(
        guildId_, channelId_, topic_, privacyLevel_, id_, discoverableDisabled_,
        guildScheduledEventId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(StageInstance value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 1, value.channelId(), ChannelId.CODEC);
    out.string(FIELDS, 2, value.topic());
    out.value(FIELDS, 3, value.privacyLevel(), StagePrivacyLevel.CODEC);
    out.value(FIELDS, 4, value.id(), StageInstanceId.CODEC);
    out.bool(FIELDS, 5, value.discoverableDisabled());
    out.value(FIELDS, 6, value.guildScheduledEventId(), ScheduledEventId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
