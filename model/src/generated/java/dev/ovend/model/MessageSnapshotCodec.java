// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageSnapshotCodec implements Codec<MessageSnapshot> {

  static final MessageSnapshotCodec INSTANCE = new MessageSnapshotCodec();

  private static final Fields FIELDS =
      Fields.of(
          "message!");

  private MessageSnapshotCodec() {}

  @Override
  public MessageSnapshot read(JsonReader in) {
    SnapshotMessage message_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> message_ = in.value(SnapshotMessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageSnapshot(
        message_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageSnapshot value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.message(), SnapshotMessageCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
