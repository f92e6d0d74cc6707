// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AttachmentRequestCodec implements Codec<AttachmentRequest> {

  static final AttachmentRequestCodec INSTANCE = new AttachmentRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "filename", "description", "duration_secs", "waveform", "title", "is_spoiler",
          "is_remix");

  private AttachmentRequestCodec() {}

  @Override
  public AttachmentRequest read(JsonReader in) {
    AttachmentRequest value = new AttachmentRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(AttachmentId.CODEC);
        case 1 -> value.filename = in.string();
        case 2 -> value.description = in.string();
        case 3 -> value.durationSecs = in.float64OrNull();
        case 4 -> value.waveform = in.string();
        case 5 -> value.title = in.string();
        case 6 -> value.isSpoiler = in.boolOrNull();
        case 7 -> value.isRemix = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AttachmentRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      AttachmentId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.filename)) {
      out.string(value.filename);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.durationSecs)) {
      out.float64(value.durationSecs);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.waveform)) {
      out.string(value.waveform);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.isSpoiler)) {
      out.bool(value.isSpoiler);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.isRemix)) {
      out.bool(value.isRemix);
    }
    value.writeOthers(out);
    out.end();
  }
}
