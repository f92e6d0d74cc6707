// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateVoiceStateRequestCodec implements Codec<UpdateVoiceStateRequest> {

  static final UpdateVoiceStateRequestCodec INSTANCE = new UpdateVoiceStateRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "suppress", "channel_id");

  private UpdateVoiceStateRequestCodec() {}

  @Override
  public UpdateVoiceStateRequest read(JsonReader in) {
    UpdateVoiceStateRequest value = new UpdateVoiceStateRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.suppress = in.boolOrNull();
        case 1 -> value.channelId = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateVoiceStateRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.suppress)) {
      out.bool(value.suppress);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
