// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class MediaGalleryComponentCodec implements Codec<MediaGalleryComponent> {

  static final MediaGalleryComponentCodec INSTANCE = new MediaGalleryComponentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!", "items!");

  private MediaGalleryComponentCodec() {}

  @Override
  public MediaGalleryComponent read(JsonReader in) {
    ComponentType type_ = null;
    int id_ = 0;
    List<MediaGalleryItem> items_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ComponentType.CODEC);
        case 1 -> id_ = in.int32();
        case 2 -> items_ = in.list(MediaGalleryItemCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MediaGalleryComponent(
        type_, id_, items_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MediaGalleryComponent value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ComponentType.CODEC);
    out.int32(FIELDS, 1, value.id());
    out.list(FIELDS, 2, value.items(), MediaGalleryItemCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
