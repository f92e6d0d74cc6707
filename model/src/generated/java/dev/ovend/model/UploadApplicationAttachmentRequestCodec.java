// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UploadApplicationAttachmentRequestCodec implements Codec<UploadApplicationAttachmentRequest> {

  static final UploadApplicationAttachmentRequestCodec INSTANCE = new UploadApplicationAttachmentRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "file!");

  private UploadApplicationAttachmentRequestCodec() {}

  @Override
  public UploadApplicationAttachmentRequest read(JsonReader in) {
    UploadApplicationAttachmentRequest value = new UploadApplicationAttachmentRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UploadApplicationAttachmentRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
