// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SendAlertMessageActionRequestCodec implements Codec<SendAlertMessageActionRequest> {

  static final SendAlertMessageActionRequestCodec INSTANCE = new SendAlertMessageActionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "metadata!");

  private SendAlertMessageActionRequestCodec() {}

  @Override
  public SendAlertMessageActionRequest read(JsonReader in) {
    SendAlertMessageActionRequest value = new SendAlertMessageActionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.metadata = in.value(SendAlertMessageActionMetadataRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SendAlertMessageActionRequest value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 2);
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      SendAlertMessageActionMetadataRequestCodec.INSTANCE.write(value.metadata, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
