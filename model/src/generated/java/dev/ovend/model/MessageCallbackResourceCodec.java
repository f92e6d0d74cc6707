// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageCallbackResourceCodec implements Codec<MessageCallbackResource> {

  static final MessageCallbackResourceCodec INSTANCE = new MessageCallbackResourceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "message!");

  private MessageCallbackResourceCodec() {}

  @Override
  public MessageCallbackResource read(JsonReader in) {
    InteractionCallbackType type_ = null;
    Message message_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InteractionCallbackType.CODEC);
        case 1 -> message_ = in.value(MessageCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageCallbackResource(
        type_, message_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageCallbackResource value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InteractionCallbackType.CODEC);
    out.value(FIELDS, 1, value.message(), MessageCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
