// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SetVoiceStatusRequestCodec implements Codec<SetVoiceStatusRequest> {

  static final SetVoiceStatusRequestCodec INSTANCE = new SetVoiceStatusRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "status");

  private SetVoiceStatusRequestCodec() {}

  @Override
  public SetVoiceStatusRequest read(JsonReader in) {
    SetVoiceStatusRequest value = new SetVoiceStatusRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.status = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetVoiceStatusRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.status)) {
      out.string(value.status);
    }
    value.writeOthers(out);
    out.end();
  }
}
