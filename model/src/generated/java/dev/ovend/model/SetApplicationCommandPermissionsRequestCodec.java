// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SetApplicationCommandPermissionsRequestCodec implements Codec<SetApplicationCommandPermissionsRequest> {

  static final SetApplicationCommandPermissionsRequestCodec INSTANCE = new SetApplicationCommandPermissionsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "permissions");

  private SetApplicationCommandPermissionsRequestCodec() {}

  @Override
  public SetApplicationCommandPermissionsRequest read(JsonReader in) {
    SetApplicationCommandPermissionsRequest value = new SetApplicationCommandPermissionsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.permissions = in.isNull() ? null : in.list(ApplicationCommandPermissionRequestCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetApplicationCommandPermissionsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.permissions)) {
      out.list(value.permissions, ApplicationCommandPermissionRequestCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
