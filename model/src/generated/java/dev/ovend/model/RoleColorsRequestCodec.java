// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class RoleColorsRequestCodec implements Codec<RoleColorsRequest> {

  static final RoleColorsRequestCodec INSTANCE = new RoleColorsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "primary_color", "secondary_color", "tertiary_color");

  private RoleColorsRequestCodec() {}

  @Override
  public RoleColorsRequest read(JsonReader in) {
    RoleColorsRequest value = new RoleColorsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.primaryColor = in.int64OrNull();
        case 1 -> value.secondaryColor = in.int64OrNull();
        case 2 -> value.tertiaryColor = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RoleColorsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.primaryColor)) {
      out.int64(value.primaryColor);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.secondaryColor)) {
      out.int64(value.secondaryColor);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.tertiaryColor)) {
      out.int64(value.tertiaryColor);
    }
    value.writeOthers(out);
    out.end();
  }
}
