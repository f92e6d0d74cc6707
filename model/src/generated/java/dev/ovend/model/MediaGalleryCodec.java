// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MediaGalleryCodec implements Codec<MediaGallery> {

  static final MediaGalleryCodec INSTANCE = new MediaGalleryCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "items!");

  private MediaGalleryCodec() {}

  @Override
  public MediaGallery read(JsonReader in) {
    MediaGallery value = new MediaGallery();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.items = in.isNull() ? null : in.list(MediaGalleryItemRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MediaGallery value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 12);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.items)) {
      out.list(value.items, MediaGalleryItemRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
