// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateWebhookRequestCodec implements Codec<CreateWebhookRequest> {

  static final CreateWebhookRequestCodec INSTANCE = new CreateWebhookRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "avatar");

  private CreateWebhookRequestCodec() {}

  @Override
  public CreateWebhookRequest read(JsonReader in) {
    CreateWebhookRequest value = new CreateWebhookRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.avatar = in.value(DataUri.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateWebhookRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.avatar)) {
      DataUri.CODEC.write(value.avatar, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
