// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class EmbedImageRequestCodec implements Codec<EmbedImageRequest> {

  static final EmbedImageRequestCodec INSTANCE = new EmbedImageRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "url", "width", "height", "placeholder", "placeholder_version", "is_animated",
          "description");

  private EmbedImageRequestCodec() {}

  @Override
  public EmbedImageRequest read(JsonReader in) {
    EmbedImageRequest value = new EmbedImageRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.url = in.string();
        case 1 -> value.width = in.int64OrNull();
        case 2 -> value.height = in.int64OrNull();
        case 3 -> value.placeholder = in.string();
        case 4 -> value.placeholderVersion = in.int64OrNull();
        case 5 -> value.isAnimated = in.boolOrNull();
        case 6 -> value.description = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(EmbedImageRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.url)) {
      out.string(value.url);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.width)) {
      out.int64(value.width);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.height)) {
      out.int64(value.height);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.placeholder)) {
      out.string(value.placeholder);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.placeholderVersion)) {
      out.int64(value.placeholderVersion);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.isAnimated)) {
      out.bool(value.isAnimated);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.description)) {
      out.string(value.description);
    }
    value.writeOthers(out);
    out.end();
  }
}
