// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class TextDisplayComponentCodec implements Codec<TextDisplayComponent> {

  static final TextDisplayComponentCodec INSTANCE = new TextDisplayComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "content!");

  private TextDisplayComponentCodec() {}

  @Override
  public TextDisplayComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    String content_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> content_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new TextDisplayComponent(
        type_, id_, content_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(TextDisplayComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.string(FIELDS, 2, value.content());
    out.unknown(value.unknownFields());
    out.end();
  }
}
