// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class ApplicationCommandPermissionRequestCodec implements Codec<ApplicationCommandPermissionRequest> {

  static final ApplicationCommandPermissionRequestCodec INSTANCE = new ApplicationCommandPermissionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "permission!");

  private ApplicationCommandPermissionRequestCodec() {}

  @Override
  public ApplicationCommandPermissionRequest read(JsonReader in) {
    ApplicationCommandPermissionRequest value = new ApplicationCommandPermissionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(AnyId.CODEC);
        case 1 -> value.type = in.value(ApplicationCommandPermissionType.CODEC);
        case 2 -> value.permission = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ApplicationCommandPermissionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      AnyId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.type)) {
      ApplicationCommandPermissionType.CODEC.write(value.type, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.permission)) {
      out.bool(value.permission);
    }
    value.writeOthers(out);
    out.end();
  }
}
