// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class SectionComponentCodec implements Codec<SectionComponent> {

  static final SectionComponentCodec INSTANCE = new SectionComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "components!", "accessory!");

  private SectionComponentCodec() {}

  @Override
  public SectionComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    List<TextDisplayComponent> components_ = List.of();
    SectionAccessoryComponent accessory_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> components_ = in.list(TextDisplayComponentCodec.INSTANCE);
        case 3 -> accessory_ = in.value(SectionAccessoryComponentCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SectionComponent(
        type_, id_, components_, accessory_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SectionComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.list(FIELDS, 2, value.components(), TextDisplayComponentCodec.INSTANCE);
    out.value(FIELDS, 3, value.accessory(), SectionAccessoryComponentCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
