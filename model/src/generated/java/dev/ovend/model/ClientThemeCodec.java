// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class ClientThemeCodec implements Codec<ClientTheme> {

  static final ClientThemeCodec INSTANCE = new ClientThemeCodec();

  private static final Fields FIELDS =
      Fields.of(
          "colors!", "gradient_angle!", "base_mix!", "base_theme!");

  private ClientThemeCodec() {}

  @Override
  public ClientTheme read(JsonReader in) {
    List<String> colors_ = List.of();
    int gradientAngle_ = 0;
    int baseMix_ = 0;
    BaseTheme baseTheme_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> colors_ = in.list(Scalars.STRING);
        case 1 -> gradientAngle_ = in.int32();
        case 2 -> baseMix_ = in.int32();
        case 3 -> baseTheme_ = in.value(BaseTheme.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ClientTheme(
        colors_, gradientAngle_, baseMix_, baseTheme_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ClientTheme value, JsonWriter out) {
    out.begin();
    out.list(FIELDS, 0, value.colors(), Scalars.STRING);
    out.int32(FIELDS, 1, value.gradientAngle());
    out.int32(FIELDS, 2, value.baseMix());
    out.value(FIELDS, 3, value.baseTheme(), BaseTheme.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
