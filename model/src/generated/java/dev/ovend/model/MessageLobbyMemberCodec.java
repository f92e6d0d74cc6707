// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageLobbyMemberCodec implements Codec<MessageLobbyMember> {

  static final MessageLobbyMemberCodec INSTANCE = new MessageLobbyMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "additional_name!");

  private MessageLobbyMemberCodec() {}

  @Override
  public MessageLobbyMember read(JsonReader in) {
    String additionalName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> additionalName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageLobbyMember(
        additionalName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageLobbyMember value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.additionalName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
