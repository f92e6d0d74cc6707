// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ThumbnailCodec implements Codec<Thumbnail> {

  static final ThumbnailCodec INSTANCE = new ThumbnailCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id", "description", "spoiler", "media!");

  private ThumbnailCodec() {}

  @Override
  public Thumbnail read(JsonReader in) {
    Thumbnail value = new Thumbnail();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.int32OrNull();
        case 2 -> value.description = in.string();
        case 3 -> value.spoiler = in.boolOrNull();
        case 4 -> value.media = in.value(UnfurledMediaRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(Thumbnail value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 11);
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      out.int32(value.id);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.spoiler)) {
      out.bool(value.spoiler);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.media)) {
      UnfurledMediaRequestCodec.INSTANCE.write(value.media, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
