// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ScheduledEventUserCodec implements Codec<ScheduledEventUser> {

  static final ScheduledEventUserCodec INSTANCE = new ScheduledEventUserCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_scheduled_event_id!", "guild_scheduled_event_exception_id", "user_id", "user",
          "member", "response");

  private ScheduledEventUserCodec() {}

  @Override
  public ScheduledEventUser read(JsonReader in) {
    ScheduledEventId guildScheduledEventId_ = null;
    ScheduledEventExceptionId guildScheduledEventExceptionId_ = null;
    UserId userId_ = null;
    User user_ = null;
    GuildMember member_ = null;
    ScheduledEventAnswer response_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> guildScheduledEventId_ = in.value(ScheduledEventId.CODEC);
        case 1 -> guildScheduledEventExceptionId_ = in.value(ScheduledEventExceptionId.CODEC);
        case 2 -> userId_ = in.value(UserId.CODEC);
        case 3 -> user_ = in.value(UserCodec.INSTANCE);
        case 4 -> member_ = in.value(GuildMemberCodec.INSTANCE);
        case 5 -> response_ = in.value(ScheduledEventAnswer.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ScheduledEventUser(
        guildScheduledEventId_, guildScheduledEventExceptionId_, userId_, user_, member_, response_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(ScheduledEventUser value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.guildScheduledEventId(), ScheduledEventId.CODEC);
    out.value(FIELDS, 1, value.guildScheduledEventExceptionId(), ScheduledEventExceptionId.CODEC);
    out.value(FIELDS, 2, value.userId(), UserId.CODEC);
    out.value(FIELDS, 3, value.user(), UserCodec.INSTANCE);
    out.value(FIELDS, 4, value.member(), GuildMemberCodec.INSTANCE);
    out.value(FIELDS, 5, value.response(), ScheduledEventAnswer.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
