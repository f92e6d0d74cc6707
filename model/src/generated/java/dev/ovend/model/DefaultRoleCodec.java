// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class DefaultRoleCodec implements Codec<DefaultRole> {

  static final DefaultRoleCodec INSTANCE = new DefaultRoleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "id!");

  private DefaultRoleCodec() {}

  @Override
  public DefaultRole read(JsonReader in) {
    DefaultRole value = new DefaultRole();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.id = in.value(RoleId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(DefaultRole value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, "role");
    if (value.isSet(1) && out.field(FIELDS, 1, value.id)) {
      RoleId.CODEC.write(value.id, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
