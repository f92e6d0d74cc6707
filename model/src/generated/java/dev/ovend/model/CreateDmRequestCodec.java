// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class CreateDmRequestCodec implements Codec<CreateDmRequest> {

  static final CreateDmRequestCodec INSTANCE = new CreateDmRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "recipient_id", "access_tokens", "nicks");

  private CreateDmRequestCodec() {}

  @Override
  public CreateDmRequest read(JsonReader in) {
    CreateDmRequest value = new CreateDmRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.recipientId = in.value(UserId.CODEC);
        case 1 -> value.accessTokens = in.isNull() ? null : in.list(Scalars.STRING);
        case 2 -> value.nicks = in.isNull() ? null : in.map(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateDmRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.recipientId)) {
      UserId.CODEC.write(value.recipientId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.accessTokens)) {
      out.list(value.accessTokens, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.nicks)) {
      out.map(value.nicks, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
