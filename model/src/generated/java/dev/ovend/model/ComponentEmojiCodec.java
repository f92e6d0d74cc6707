// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ComponentEmojiCodec implements Codec<ComponentEmoji> {

  static final ComponentEmojiCodec INSTANCE = new ComponentEmojiCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "name!", "animated");

  private ComponentEmojiCodec() {}

  @Override
  public ComponentEmoji read(JsonReader in) {
    EmojiId id_ = null;
    String name_ = null;
    Boolean animated_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(EmojiId.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> animated_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ComponentEmoji(
        id_, name_, animated_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ComponentEmoji value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), EmojiId.CODEC);
    out.string(FIELDS, 1, value.name());
    out.bool(FIELDS, 2, value.animated());
    out.unknown(value.unknownFields());
    out.end();
  }
}
