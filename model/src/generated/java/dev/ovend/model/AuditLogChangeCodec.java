// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class AuditLogChangeCodec implements Codec<AuditLogChange> {

  static final AuditLogChangeCodec INSTANCE = new AuditLogChangeCodec();

  private static final Fields FIELDS =
      Fields.of(
          "key!", "new_value", "old_value");

  private AuditLogChangeCodec() {}

  @Override
  public AuditLogChange read(JsonReader in) {
    String key_ = null;
    RawJson newValue_ = null;
    RawJson oldValue_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> key_ = in.string();
        case 1 -> newValue_ = in.value(RawJson.CODEC);
        case 2 -> oldValue_ = in.value(RawJson.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new AuditLogChange(
        key_, newValue_, oldValue_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(AuditLogChange value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.key());
    out.value(FIELDS, 1, value.newValue(), RawJson.CODEC);
    out.value(FIELDS, 2, value.oldValue(), RawJson.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
