// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ComponentEmojiRequestCodec implements Codec<ComponentEmojiRequest> {

  static final ComponentEmojiRequestCodec INSTANCE = new ComponentEmojiRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "name!");

  private ComponentEmojiRequestCodec() {}

  @Override
  public ComponentEmojiRequest read(JsonReader in) {
    ComponentEmojiRequest value = new ComponentEmojiRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(EmojiId.CODEC);
        case 1 -> value.name = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ComponentEmojiRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      EmojiId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    value.writeOthers(out);
    out.end();
  }
}
