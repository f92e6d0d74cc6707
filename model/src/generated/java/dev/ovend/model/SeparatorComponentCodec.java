// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SeparatorComponentCodec implements Codec<SeparatorComponent> {

  static final SeparatorComponentCodec INSTANCE = new SeparatorComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "spacing!", "divider!");

  private SeparatorComponentCodec() {}

  @Override
  public SeparatorComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    SeparatorSpacing spacing_ = null;
    boolean divider_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> spacing_ = in.value(SeparatorSpacing.CODEC);
        case 3 -> divider_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SeparatorComponent(
        type_, id_, spacing_, divider_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SeparatorComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.value(FIELDS, 2, value.spacing(), SeparatorSpacing.CODEC);
    out.bool(FIELDS, 3, value.divider());
    out.unknown(value.unknownFields());
    out.end();
  }
}
