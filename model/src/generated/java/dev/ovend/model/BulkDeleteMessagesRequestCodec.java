// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class BulkDeleteMessagesRequestCodec implements Codec<BulkDeleteMessagesRequest> {

  static final BulkDeleteMessagesRequestCodec INSTANCE = new BulkDeleteMessagesRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "messages!");

  private BulkDeleteMessagesRequestCodec() {}

  @Override
  public BulkDeleteMessagesRequest read(JsonReader in) {
    BulkDeleteMessagesRequest value = new BulkDeleteMessagesRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.messages = in.isNull() ? null : in.list(MessageId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BulkDeleteMessagesRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.messages)) {
      out.list(value.messages, MessageId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
