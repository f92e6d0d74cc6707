// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DefaultChannelCodec implements Codec<DefaultChannel> {

  static final DefaultChannelCodec INSTANCE = new DefaultChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!");

  private DefaultChannelCodec() {}

  @Override
  public DefaultChannel read(JsonReader in) {
    DefaultChannel value = new DefaultChannel();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(DefaultChannel value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, "channel");
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      ChannelId.CODEC.write(value.id, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
