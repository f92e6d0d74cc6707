// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class ClientThemeRequestCodec implements Codec<ClientThemeRequest> {

  static final ClientThemeRequestCodec INSTANCE = new ClientThemeRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "colors!", "gradient_angle!", "base_mix!", "base_theme");

  private ClientThemeRequestCodec() {}

  @Override
  public ClientThemeRequest read(JsonReader in) {
    ClientThemeRequest value = new ClientThemeRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.colors = in.isNull() ? null : in.list(Scalars.STRING);
        case 1 -> value.gradientAngle = in.int32OrNull();
        case 2 -> value.baseMix = in.int32OrNull();
        case 3 -> value.baseTheme = in.value(BaseTheme.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(ClientThemeRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.colors)) {
      out.list(value.colors, Scalars.STRING);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.gradientAngle)) {
      out.int32(value.gradientAngle);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.baseMix)) {
      out.int32(value.baseMix);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.baseTheme)) {
      BaseTheme.CODEC.write(value.baseTheme, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
