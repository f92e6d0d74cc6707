// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateWidgetSettingsRequestCodec implements Codec<UpdateWidgetSettingsRequest> {

  static final UpdateWidgetSettingsRequestCodec INSTANCE = new UpdateWidgetSettingsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id", "enabled");

  private UpdateWidgetSettingsRequestCodec() {}

  @Override
  public UpdateWidgetSettingsRequest read(JsonReader in) {
    UpdateWidgetSettingsRequest value = new UpdateWidgetSettingsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.channelId = in.value(ChannelId.CODEC);
        case 1 -> value.enabled = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateWidgetSettingsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.enabled)) {
      out.bool(value.enabled);
    }
    value.writeOthers(out);
    out.end();
  }
}
