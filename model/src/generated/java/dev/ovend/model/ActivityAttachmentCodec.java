// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ActivityAttachmentCodec implements Codec<ActivityAttachment> {

  static final ActivityAttachmentCodec INSTANCE = new ActivityAttachmentCodec();

  private static final Fields FIELDS =
      Fields.of(
          "attachment!");

  private ActivityAttachmentCodec() {}

  @Override
  public ActivityAttachment read(JsonReader in) {
    UploadedAttachment attachment_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> attachment_ = in.value(UploadedAttachmentCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ActivityAttachment(
        attachment_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ActivityAttachment value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.attachment(), UploadedAttachmentCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
