// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class SetRoleConnectionRequestCodec implements Codec<SetRoleConnectionRequest> {

  static final SetRoleConnectionRequestCodec INSTANCE = new SetRoleConnectionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "platform_name", "platform_username", "metadata");

  private SetRoleConnectionRequestCodec() {}

  @Override
  public SetRoleConnectionRequest read(JsonReader in) {
    SetRoleConnectionRequest value = new SetRoleConnectionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.platformName = in.string();
        case 1 -> value.platformUsername = in.string();
        case 2 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetRoleConnectionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.platformName)) {
      out.string(value.platformName);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.platformUsername)) {
      out.string(value.platformUsername);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.metadata)) {
      out.map(value.metadata, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
