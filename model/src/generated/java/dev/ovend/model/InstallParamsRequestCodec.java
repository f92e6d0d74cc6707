// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class InstallParamsRequestCodec implements Codec<InstallParamsRequest> {

  static final InstallParamsRequestCodec INSTANCE = new InstallParamsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "scopes", "permissions");

  private InstallParamsRequestCodec() {}

  @Override
  public InstallParamsRequest read(JsonReader in) {
    InstallParamsRequest value = new InstallParamsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.scopes = in.isNull() ? null : in.list(OAuth2Scope.CODEC);
        case 1 -> value.permissions = in.value(Permissions.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(InstallParamsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.scopes)) {
      out.list(value.scopes, OAuth2Scope.CODEC);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.permissions)) {
      Permissions.CODEC.write(value.permissions, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
