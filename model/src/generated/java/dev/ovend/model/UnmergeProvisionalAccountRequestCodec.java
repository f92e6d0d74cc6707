// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UnmergeProvisionalAccountRequestCodec implements Codec<UnmergeProvisionalAccountRequest> {

  static final UnmergeProvisionalAccountRequestCodec INSTANCE = new UnmergeProvisionalAccountRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "client_id!", "client_secret", "external_auth_token!", "external_auth_type!");

  private UnmergeProvisionalAccountRequestCodec() {}

  @Override
  public UnmergeProvisionalAccountRequest read(JsonReader in) {
    UnmergeProvisionalAccountRequest value = new UnmergeProvisionalAccountRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.clientId = in.value(ApplicationId.CODEC);
        case 1 -> value.clientSecret = in.string();
        case 2 -> value.externalAuthToken = in.string();
        case 3 -> value.externalAuthType = in.value(ExternalAuthType.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UnmergeProvisionalAccountRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.clientId)) {
      ApplicationId.CODEC.write(value.clientId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.clientSecret)) {
      out.string(value.clientSecret);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.externalAuthToken)) {
      out.string(value.externalAuthToken);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.externalAuthType)) {
      ExternalAuthType.CODEC.write(value.externalAuthType, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
