// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageInteractionCodec implements Codec<MessageInteraction> {

  static final MessageInteractionCodec INSTANCE = new MessageInteractionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "name!", "user", "name_localized");

  private MessageInteractionCodec() {}

  @Override
  public MessageInteraction read(JsonReader in) {
    InteractionId id_ = null;
    InteractionType type_ = null;
    String name_ = null;
    User user_ = null;
    String nameLocalized_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(InteractionId.CODEC);
        case 1 -> type_ = in.value(InteractionType.CODEC);
        case 2 -> name_ = in.string();
        case 3 -> user_ = in.value(UserCodec.INSTANCE);
        case 4 -> nameLocalized_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageInteraction(
        id_, type_, name_, user_, nameLocalized_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageInteraction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), InteractionId.CODEC);
    out.value(FIELDS, 1, value.type(), InteractionType.CODEC);
    out.string(FIELDS, 2, value.name());
    out.value(FIELDS, 3, value.user(), UserCodec.INSTANCE);
    out.string(FIELDS, 4, value.nameLocalized());
    out.unknown(value.unknownFields());
    out.end();
  }
}
