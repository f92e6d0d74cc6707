// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class VoiceStateCodec implements Codec<VoiceState> {

  static final VoiceStateCodec INSTANCE = new VoiceStateCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "deaf!", "guild_id!", "member", "mute!", "request_to_speak_timestamp!",
          "suppress!", "self_stream!", "self_deaf!", "self_mute!", "self_video", "session_id!",
          "user_id!");

  private VoiceStateCodec() {}

  @Override
  public VoiceState read(JsonReader in) {
    ChannelId channelId_ = null;
    boolean deaf_ = false;
    GuildId guildId_ = null;
    GuildMember member_ = null;
    boolean mute_ = false;
    Instant requestToSpeakTimestamp_ = null;
    boolean suppress_ = false;
    Boolean selfStream_ = null;
    boolean selfDeaf_ = false;
    boolean selfMute_ = false;
    Boolean selfVideo_ = null;
    String sessionId_ = null;
    UserId userId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        case 1 -> deaf_ = in.bool();
        case 2 -> guildId_ = in.value(GuildId.CODEC);
        case 3 -> member_ = in.value(GuildMemberCodec.INSTANCE);
        case 4 -> mute_ = in.bool();
        case 5 -> requestToSpeakTimestamp_ = in.instant();
        case 6 -> suppress_ = in.bool();
        case 7 -> selfStream_ = in.boolOrNull();
        case 8 -> selfDeaf_ = in.bool();
        case 9 -> selfMute_ = in.bool();
        case 10 -> selfVideo_ = in.boolOrNull();
        case 11 -> sessionId_ = in.string();
        case 12 -> userId_ = in.value(UserId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new VoiceState(
        channelId_, deaf_, guildId_, member_, mute_, requestToSpeakTimestamp_, suppress_,
        selfStream_, selfDeaf_, selfMute_, selfVideo_, sessionId_, userId_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(VoiceState value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.bool(FIELDS, 1, value.deaf());
    out.value(FIELDS, 2, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 3, value.member(), GuildMemberCodec.INSTANCE);
    out.bool(FIELDS, 4, value.mute());
    out.instant(FIELDS, 5, value.requestToSpeakTimestamp());
    out.bool(FIELDS, 6, value.suppress());
    out.bool(FIELDS, 7, value.selfStream());
    out.bool(FIELDS, 8, value.selfDeaf());
    out.bool(FIELDS, 9, value.selfMute());
    out.bool(FIELDS, 10, value.selfVideo());
    out.string(FIELDS, 11, value.sessionId());
    out.value(FIELDS, 12, value.userId(), UserId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
