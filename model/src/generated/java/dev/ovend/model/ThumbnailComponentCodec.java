// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ThumbnailComponentCodec implements Codec<ThumbnailComponent> {

  static final ThumbnailComponentCodec INSTANCE = new ThumbnailComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "media!", "description!", "spoiler!");

  private ThumbnailComponentCodec() {}

  @Override
  public ThumbnailComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    UnfurledMedia media_ = null;
    String description_ = null;
    boolean spoiler_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> media_ = in.value(UnfurledMediaCodec.INSTANCE);
        case 3 -> description_ = in.string();
        case 4 -> spoiler_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ThumbnailComponent(
        type_, id_, media_, description_, spoiler_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ThumbnailComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.value(FIELDS, 2, value.media(), UnfurledMediaCodec.INSTANCE);
    out.string(FIELDS, 3, value.description());
    out.bool(FIELDS, 4, value.spoiler());
    out.unknown(value.unknownFields());
    out.end();
  }
}
