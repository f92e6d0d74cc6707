// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class PermissionOverwriteCodec implements Codec<PermissionOverwrite> {

  static final PermissionOverwriteCodec INSTANCE = new PermissionOverwriteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "allow!", "deny!");

  private PermissionOverwriteCodec() {}

  @Override
  public PermissionOverwrite read(JsonReader in) {
    AnyId id_ = null;
    PermissionOverwriteType type_ = null;
    Permissions allow_ = null;
    Permissions deny_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(AnyId.CODEC);
        case 1 -> type_ = in.value(PermissionOverwriteType.CODEC);
        case 2 -> allow_ = in.value(Permissions.CODEC);
        case 3 -> deny_ = in.value(Permissions.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new PermissionOverwrite(
        id_, type_, allow_, deny_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(PermissionOverwrite value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), AnyId.CODEC);
    out.value(FIELDS, 1, value.type(), PermissionOverwriteType.CODEC);
    out.value(FIELDS, 2, value.allow(), Permissions.CODEC);
    out.value(FIELDS, 3, value.deny(), Permissions.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
