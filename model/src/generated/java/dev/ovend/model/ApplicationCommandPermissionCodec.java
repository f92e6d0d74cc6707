// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ApplicationCommandPermissionCodec implements Codec<ApplicationCommandPermission> {

  static final ApplicationCommandPermissionCodec INSTANCE = new ApplicationCommandPermissionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "permission!");

  private ApplicationCommandPermissionCodec() {}

  @Override
  public ApplicationCommandPermission read(JsonReader in) {
    AnyId id_ = null;
    ApplicationCommandPermissionType type_ = null;
    boolean permission_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AnyId.CODEC);
        case 1 -> type_ = in.value(ApplicationCommandPermissionType.CODEC);
        case 2 -> permission_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationCommandPermission(
        id_, type_, permission_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationCommandPermission value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AnyId.CODEC);
    out.value(FIELDS, 1, value.type(), ApplicationCommandPermissionType.CODEC);
    out.bool(FIELDS, 2, value.permission());
    out.unknown(value.unknownFields());
    out.end();
  }
}
