// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SlackAttachmentRequestCodec implements Codec<SlackAttachmentRequest> {

  static final SlackAttachmentRequestCodec INSTANCE = new SlackAttachmentRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "title", "title_link", "text", "color", "ts", "pretext", "footer", "footer_icon",
          "author_name", "author_link", "author_icon", "image_url", "thumb_url", "fields");

  private SlackAttachmentRequestCodec() {}

  @Override
  public SlackAttachmentRequest read(JsonReader in) {
    SlackAttachmentRequest value = new SlackAttachmentRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.title = in.string();
        case 1 -> value.titleLink = in.string();
        case 2 -> value.text = in.string();
        case 3 -> value.color = in.string();
        case 4 -> value.ts = in.int64OrNull();
        case 5 -> value.pretext = in.string();
        case 6 -> value.footer = in.string();
        case 7 -> value.footerIcon = in.string();
        case 8 -> value.authorName = in.string();
        case 9 -> value.authorLink = in.string();
        case 10 -> value.authorIcon = in.string();
        case 11 -> value.imageUrl = in.string();
        case 12 -> value.thumbUrl = in.string();
        case 13 -> value.fields = in.isNull() ? null : in.list(SlackFieldRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SlackAttachmentRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.titleLink)) {
      out.string(value.titleLink);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.text)) {
      out.string(value.text);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.color)) {
      out.string(value.color);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.ts)) {
      out.int64(value.ts);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.pretext)) {
      out.string(value.pretext);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.footer)) {
      out.string(value.footer);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.footerIcon)) {
      out.string(value.footerIcon);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.authorName)) {
      out.string(value.authorName);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.authorLink)) {
      out.string(value.authorLink);
    }
    if (value.isSet(10) && out.field(FIELDS, 10, value.authorIcon)) {
      out.string(value.authorIcon);
    }
    if (value.isSet(11) && out.field(FIELDS, 11, value.imageUrl)) {
      out.string(value.imageUrl);
    }
    if (value.isSet(12) && out.field(FIELDS, 12, value.thumbUrl)) {
      out.string(value.thumbUrl);
    }
    if (value.isSet(13) && out.field(FIELDS, 13, value.fields)) {
      out.list(value.fields, SlackFieldRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
