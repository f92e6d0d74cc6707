// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class InstallParamsCodec implements Codec<InstallParams> {

  static final InstallParamsCodec INSTANCE = new InstallParamsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "scopes!", "permissions!");

  private InstallParamsCodec() {}

  @Override
  public InstallParams read(JsonReader in) {
    List<OAuth2Scope> scopes_ = List.of();
    Permissions permissions_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> scopes_ = in.list(OAuth2Scope.CODEC);
        case 1 -> permissions_ = in.value(Permissions.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new InstallParams(
        scopes_, permissions_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(InstallParams value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.scopes(), OAuth2Scope.CODEC);
    out.value(FIELDS, 1, value.permissions(), Permissions.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
