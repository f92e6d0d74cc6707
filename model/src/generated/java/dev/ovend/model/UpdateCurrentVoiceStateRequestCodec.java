// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateCurrentVoiceStateRequestCodec implements Codec<UpdateCurrentVoiceStateRequest> {

  static final UpdateCurrentVoiceStateRequestCodec INSTANCE = new UpdateCurrentVoiceStateRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "request_to_speak_timestamp", "suppress", "channel_id");

  private UpdateCurrentVoiceStateRequestCodec() {}

  @Override
  public UpdateCurrentVoiceStateRequest read(JsonReader in) {
    UpdateCurrentVoiceStateRequest value = new UpdateCurrentVoiceStateRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.requestToSpeakTimestamp = in.instant();
        case 1 -> value.suppress = in.boolOrNull();
        case 2 -> value.channelId = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateCurrentVoiceStateRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.requestToSpeakTimestamp)) {
      out.instant(value.requestToSpeakTimestamp);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.suppress)) {
      out.bool(value.suppress);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
