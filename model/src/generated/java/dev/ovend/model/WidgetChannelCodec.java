// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WidgetChannelCodec implements Codec<WidgetChannel> {

  static final WidgetChannelCodec INSTANCE = new WidgetChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "name!", "position!");

  private WidgetChannelCodec() {}

  @Override
  public WidgetChannel read(JsonReader in) {
    ChannelId id_ = null;
    String name_ = null;
    int position_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> position_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WidgetChannel(
        id_, name_, position_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WidgetChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.int32(FIELDS, 2, value.position());
    out.unknown(value.unknownFields());
    out.end();
  }
}
