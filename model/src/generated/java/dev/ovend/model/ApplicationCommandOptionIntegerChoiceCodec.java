// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class ApplicationCommandOptionIntegerChoiceCodec implements Codec<ApplicationCommandOptionIntegerChoice> {

  static final ApplicationCommandOptionIntegerChoiceCodec INSTANCE = new ApplicationCommandOptionIntegerChoiceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "name_localized", "name_localizations", "value!");

  private ApplicationCommandOptionIntegerChoiceCodec() {}

  @Override
  public ApplicationCommandOptionIntegerChoice read(JsonReader in) {
    String name_ = null;
    String nameLocalized_ = null;
    Map<String, String> nameLocalizations_ = Map.of();
    long value_ = 0;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> name_ = in.string();
        case 1 -> nameLocalized_ = in.string();
        case 2 -> nameLocalizations_ = in.map(Scalars.STRING);
        case 3 -> value_ = in.int64();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationCommandOptionIntegerChoice(
        name_, nameLocalized_, nameLocalizations_, value_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationCommandOptionIntegerChoice value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.name());
    out.string(FIELDS, 1, value.nameLocalized());
    if (!value.nameLocalizations().isEmpty()) {
      out.map(FIELDS, 2, value.nameLocalizations(), Scalars.STRING);
    }
    out.int64(FIELDS, 3, value.value());
    out.unknown(value.unknownFields());
    out.end();
  }
}
