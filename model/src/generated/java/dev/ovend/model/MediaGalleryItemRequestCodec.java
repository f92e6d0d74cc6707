// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MediaGalleryItemRequestCodec implements Codec<MediaGalleryItemRequest> {

  static final MediaGalleryItemRequestCodec INSTANCE = new MediaGalleryItemRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "description", "spoiler", "media!");

  private MediaGalleryItemRequestCodec() {}

  @Override
  public MediaGalleryItemRequest read(JsonReader in) {
    MediaGalleryItemRequest value = new MediaGalleryItemRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.description = in.string();
        case 1 -> value.spoiler = in.boolOrNull();
        case 2 -> value.media = in.value(UnfurledMediaRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MediaGalleryItemRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.spoiler)) {
      out.bool(value.spoiler);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.media)) {
      UnfurledMediaRequestCodec.INSTANCE.write(value.media, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
