// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateStageInstanceRequestCodec implements Codec<UpdateStageInstanceRequest> {

  static final UpdateStageInstanceRequestCodec INSTANCE = new UpdateStageInstanceRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "topic", "privacy_level");

  private UpdateStageInstanceRequestCodec() {}

  @Override
  public UpdateStageInstanceRequest read(JsonReader in) {
    UpdateStageInstanceRequest value = new UpdateStageInstanceRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.topic = in.string();
        case 1 -> value.privacyLevel = in.value(StagePrivacyLevel.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateStageInstanceRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.topic)) {
      out.string(value.topic);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.privacyLevel)) {
      StagePrivacyLevel.CODEC.write(value.privacyLevel, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
