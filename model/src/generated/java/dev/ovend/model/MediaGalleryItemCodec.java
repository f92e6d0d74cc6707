// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MediaGalleryItemCodec implements Codec<MediaGalleryItem> {

  static final MediaGalleryItemCodec INSTANCE = new MediaGalleryItemCodec();

  private static final Fields FIELDS =
      Fields.of(
          "media!", "description!", "spoiler!");

  private MediaGalleryItemCodec() {}

  @Override
  public MediaGalleryItem read(JsonReader in) {
    UnfurledMedia media_ = null;
    String description_ = null;
    boolean spoiler_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> media_ = in.value(UnfurledMediaCodec.INSTANCE);
        case 1 -> description_ = in.string();
        case 2 -> spoiler_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MediaGalleryItem(
        media_, description_, spoiler_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MediaGalleryItem value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.media(), UnfurledMediaCodec.INSTANCE);
    out.string(FIELDS, 1, value.description());
    out.bool(FIELDS, 2, value.spoiler());
    out.unknown(value.unknownFields());
    out.end();
  }
}
