// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class PermissionOverwriteRequestCodec implements Codec<PermissionOverwriteRequest> {

  static final PermissionOverwriteRequestCodec INSTANCE = new PermissionOverwriteRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type", "allow", "deny");

  private PermissionOverwriteRequestCodec() {}

  @Override
  public PermissionOverwriteRequest read(JsonReader in) {
    PermissionOverwriteRequest value = new PermissionOverwriteRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(AnyId.CODEC);
        case 1 -> value.type = in.value(PermissionOverwriteType.CODEC);
        case 2 -> value.allow = in.value(Permissions.CODEC);
        case 3 -> value.deny = in.value(Permissions.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(PermissionOverwriteRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      AnyId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.type)) {
      PermissionOverwriteType.CODEC.write(value.type, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.allow)) {
      Permissions.CODEC.write(value.allow, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.deny)) {
      Permissions.CODEC.write(value.deny, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
