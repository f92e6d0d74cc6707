// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class UnknownActionRowChildComponentCodec implements Codec<UnknownActionRowChildComponent> {

  static final UnknownActionRowChildComponentCodec INSTANCE = new UnknownActionRowChildComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!");

  private UnknownActionRowChildComponentCodec() {}

  @Override
  public UnknownActionRowChildComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownActionRowChildComponent(
        type_, id_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownActionRowChildComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.unknown(value.unknownFields());
    out.end();
  }
}
