// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateProvisionalTokenByBotRequestCodec implements Codec<CreateProvisionalTokenByBotRequest> {

  static final CreateProvisionalTokenByBotRequestCodec INSTANCE = new CreateProvisionalTokenByBotRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "provisional_user_id", "external_user_id!", "preferred_global_name");

  private CreateProvisionalTokenByBotRequestCodec() {}

  @Override
  public CreateProvisionalTokenByBotRequest read(JsonReader in) {
    CreateProvisionalTokenByBotRequest value = new CreateProvisionalTokenByBotRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.provisionalUserId = in.value(UserId.CODEC);
        case 1 -> value.externalUserId = in.string();
        case 2 -> value.preferredGlobalName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateProvisionalTokenByBotRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.provisionalUserId)) {
      UserId.CODEC.write(value.provisionalUserId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.externalUserId)) {
      out.string(value.externalUserId);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.preferredGlobalName)) {
      out.string(value.preferredGlobalName);
    }
    value.writeOthers(out);
    out.end();
  }
}
