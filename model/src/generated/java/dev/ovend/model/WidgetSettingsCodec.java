// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WidgetSettingsCodec implements Codec<WidgetSettings> {

  static final WidgetSettingsCodec INSTANCE = new WidgetSettingsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "enabled!", "channel_id!");

  private WidgetSettingsCodec() {}

  @Override
  public WidgetSettings read(JsonReader in) {
    boolean enabled_ = false;
    ChannelId channelId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> enabled_ = in.bool();
        case 1 -> channelId_ = in.value(ChannelId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WidgetSettings(
        enabled_, channelId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WidgetSettings value, JsonWriter out) {
    out.begin();
    out.bool(FIELDS, 0, value.enabled());
    out.value(FIELDS, 1, value.channelId(), ChannelId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
