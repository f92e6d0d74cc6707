// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MessageCallbackRequestCodec implements Codec<MessageCallbackRequest> {

  static final MessageCallbackRequestCodec INSTANCE = new MessageCallbackRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "data");

  private MessageCallbackRequestCodec() {}

  @Override
  public MessageCallbackRequest read(JsonReader in) {
    MessageCallbackRequest value = new MessageCallbackRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.type = in.value(InteractionCallbackType.CODEC);
        case 1 -> value.data = in.value(InteractionMessageRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MessageCallbackRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.type)) {
      InteractionCallbackType.CODEC.write(value.type, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.data)) {
      InteractionMessageRequestCodec.INSTANCE.write(value.data, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
