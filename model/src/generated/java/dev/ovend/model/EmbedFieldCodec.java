// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class EmbedFieldCodec implements Codec<EmbedField> {

  static final EmbedFieldCodec INSTANCE = new EmbedFieldCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "value!", "inline!");

  private EmbedFieldCodec() {}

  @Override
  public EmbedField read(JsonReader in) {
    String name_ = null;
    String value_ = null;
    boolean inline_ = false;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> value_ = in.string();
        case 2 -> inline_ = in.bool();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new EmbedField(
        name_, value_, inline_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(EmbedField value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.string(FIELDS, 1, value.value());
    out.bool(FIELDS, 2, value.inline());
    out.unknown(value.unknownFields());
    out.end();
  }
}
