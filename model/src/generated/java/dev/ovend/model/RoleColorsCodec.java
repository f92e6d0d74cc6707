// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class RoleColorsCodec implements Codec<RoleColors> {

  static final RoleColorsCodec INSTANCE = new RoleColorsCodec();

  private static final Fields FIELDS =
      Fields.of(
          "primary_color!", "secondary_color!", "tertiary_color!");

  private RoleColorsCodec() {}

  @Override
  public RoleColors read(JsonReader in) {
    int primaryColor_ = 0;
    Integer secondaryColor_ = null;
    Integer tertiaryColor_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> primaryColor_ = in.int32();
        case 1 -> secondaryColor_ = in.int32OrNull();
        case 2 -> tertiaryColor_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleColors(
        primaryColor_, secondaryColor_, tertiaryColor_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleColors value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.primaryColor());
    out.int32(FIELDS, 1, value.secondaryColor());
    out.int32(FIELDS, 2, value.tertiaryColor());
    out.unknown(value.unknownFields());
    out.end();
  }
}
