// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class RoleConnectionCodec implements Codec<RoleConnection> {

  static final RoleConnectionCodec INSTANCE = new RoleConnectionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "platform_name", "platform_username", "metadata");

  private RoleConnectionCodec() {}

  @Override
  public RoleConnection read(JsonReader in) {
    String platformName_ = null;
    String platformUsername_ = null;
    Map<String, String> metadata_ = Map.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> platformName_ = in.string();
        case 1 -> platformUsername_ = in.string();
        case 2 -> metadata_ = in.map(Scalars.STRING);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleConnection(
        platformName_, platformUsername_, metadata_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleConnection value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.platformName());
    out.string(FIELDS, 1, value.platformUsername());
    if (!value.metadata().isEmpty()) {
      out.map(FIELDS, 2, value.metadata(), Scalars.STRING);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
