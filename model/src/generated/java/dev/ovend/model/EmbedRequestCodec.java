// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class EmbedRequestCodec implements Codec<EmbedRequest> {

  static final EmbedRequestCodec INSTANCE = new EmbedRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type", "url", "title", "color", "timestamp", "description", "author", "image",
          "thumbnail", "footer", "fields", "provider", "video");

  private EmbedRequestCodec() {}

  @Override
  public EmbedRequest read(JsonReader in) {
    EmbedRequest value = new EmbedRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.type = in.string();
        case 1 -> value.url = in.string();
        case 2 -> value.title = in.string();
        case 3 -> value.color = in.int64OrNull();
        case 4 -> value.timestamp = in.instant();
        case 5 -> value.description = in.string();
        case 6 -> value.author = in.value(EmbedAuthorRequestCodec.INSTANCE);
        case 7 -> value.image = in.value(EmbedImageRequestCodec.INSTANCE);
        case 8 -> value.thumbnail = in.value(EmbedThumbnailRequestCodec.INSTANCE);
        case 9 -> value.footer = in.value(EmbedFooterRequestCodec.INSTANCE);
        case 10 -> value.fields = in.isNull() ? null : in.list(EmbedFieldRequestCodec.INSTANCE);
        case 11 -> value.provider = in.value(EmbedProviderRequestCodec.INSTANCE);
        case 12 -> value.video = in.value(EmbedVideoRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(EmbedRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.type)) {
      out.string(value.type);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.url)) {
      out.string(value.url);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.color)) {
      out.int64(value.color);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.timestamp)) {
      out.instant(value.timestamp);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.author)) {
      EmbedAuthorRequestCodec.INSTANCE.write(value.author, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.image)) {
      EmbedImageRequestCodec.INSTANCE.write(value.image, out);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.thumbnail)) {
      EmbedThumbnailRequestCodec.INSTANCE.write(value.thumbnail, out);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.footer)) {
      EmbedFooterRequestCodec.INSTANCE.write(value.footer, out);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.fields)) {
      out.list(value.fields, EmbedFieldRequestCodec.INSTANCE);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.provider)) {
      EmbedProviderRequestCodec.INSTANCE.write(value.provider, out);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.video)) {
      EmbedVideoRequestCodec.INSTANCE.write(value.video, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
