// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AddRecipientRequestCodec implements Codec<AddRecipientRequest> {

  static final AddRecipientRequestCodec INSTANCE = new AddRecipientRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "access_token", "nick");

  private AddRecipientRequestCodec() {}

  @Override
  public AddRecipientRequest read(JsonReader in) {
    AddRecipientRequest value = new AddRecipientRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.accessToken = in.string();
        case 1 -> value.nick = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AddRecipientRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.accessToken)) {
      out.string(value.accessToken);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.nick)) {
      out.string(value.nick);
    }
    value.writeOthers(out);
    out.end();
  }
}
