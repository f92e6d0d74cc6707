// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AttachedFileRequestCodec implements Codec<AttachedFileRequest> {

  static final AttachedFileRequestCodec INSTANCE = new AttachedFileRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "url!");

  private AttachedFileRequestCodec() {}

  @Override
  public AttachedFileRequest read(JsonReader in) {
    AttachedFileRequest value = new AttachedFileRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.url = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AttachedFileRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.url)) {
      out.string(value.url);
    }
    value.writeOthers(out);
    out.end();
  }
}
