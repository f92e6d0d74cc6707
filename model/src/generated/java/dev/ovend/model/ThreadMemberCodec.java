// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class ThreadMemberCodec implements Codec<ThreadMember> {

  static final ThreadMemberCodec INSTANCE = new ThreadMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "user_id", "join_timestamp!", "flags!", "member", "muted");

  private ThreadMemberCodec() {}

  @Override
  public ThreadMember read(JsonReader in) {
    ChannelId id_ = null;
    UserId userId_ = null;
    Instant joinTimestamp_ = null;
    ThreadMemberFlags flags_ = null;
    GuildMember member_ = null;
    Boolean muted_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> userId_ = in.value(UserId.CODEC);
        case 2 -> joinTimestamp_ = in.instant();
        case 3 -> flags_ = in.value(ThreadMemberFlags.CODEC);
        case 4 -> member_ = in.value(GuildMemberCodec.INSTANCE);
        case 5 -> muted_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ThreadMember(
        id_, userId_, joinTimestamp_, flags_, member_, muted_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ThreadMember value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.userId(), UserId.CODEC);
    out.instant(FIELDS, 2, value.joinTimestamp());
    out.value(FIELDS, 3, value.flags(), ThreadMemberFlags.CODEC);
    out.value(FIELDS, 4, value.member(), GuildMemberCodec.INSTANCE);
    out.bool(FIELDS, 5, value.muted());
    out.unknown(value.unknownFields());
    out.end();
  }
}
