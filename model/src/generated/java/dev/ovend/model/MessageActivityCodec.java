// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageActivityCodec implements Codec<MessageActivity> {

  static final MessageActivityCodec INSTANCE = new MessageActivityCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "party_id");

  private MessageActivityCodec() {}

  @Override
  public MessageActivity read(JsonReader in) {
    ActivityActionType type_ = null;
    String partyId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ActivityActionType.CODEC);
        case 1 -> partyId_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageActivity(
        type_, partyId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageActivity value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ActivityActionType.CODEC);
    out.string(FIELDS, 1, value.partyId());
    out.unknown(value.unknownFields());
    out.end();
  }
}
