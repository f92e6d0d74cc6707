// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MessageUpdateCallbackRequestCodec implements Codec<MessageUpdateCallbackRequest> {

  static final MessageUpdateCallbackRequestCodec INSTANCE = new MessageUpdateCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "data");

  private MessageUpdateCallbackRequestCodec() {}

  @Override
  public MessageUpdateCallbackRequest read(JsonReader in) {
    MessageUpdateCallbackRequest value = new MessageUpdateCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.type = in.value(InteractionCallbackType.CODEC);
        case 1 -> value.data = in.value(InteractionMessageUpdateRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MessageUpdateCallbackRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.type)) {
      InteractionCallbackType.CODEC.write(value.type, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.data)) {
      InteractionMessageUpdateRequestCodec.INSTANCE.write(value.data, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
