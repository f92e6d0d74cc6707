// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class ApplicationCommandUserOptionCodec implements Codec<ApplicationCommandUserOption> {

  static final ApplicationCommandUserOptionCodec INSTANCE = new ApplicationCommandUserOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "name_localized", "name_localizations", "description!",
          "description_localized", "description_localizations", "required");

  private ApplicationCommandUserOptionCodec() {}

  @Override
  public ApplicationCommandUserOption read(JsonReader in) {
    ApplicationCommandOptionType type_ = null;
    String name_ = null;
    String nameLocalized_ = null;
    Map<String, String> nameLocalizations_ = Map.of();
    String description_ = null;
    String descriptionLocalized_ = null;
    Map<String, String> descriptionLocalizations_ = Map.of();
    Boolean required_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(ApplicationCommandOptionType.CODEC);
        case 1 -> name_ = in.string();
        case 2 -> nameLocalized_ = in.string();
        case 3 -> nameLocalizations_ = in.map(Scalars.STRING);
        case 4 -> description_ = in.string();
        case 5 -> descriptionLocalized_ = in.string();
        case 6 -> descriptionLocalizations_ = in.map(Scalars.STRING);
        case 7 -> required_ = in.boolOrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ApplicationCommandUserOption(
        type_, name_, nameLocalized_, nameLocalizations_, description_, descriptionLocalized_,
        descriptionLocalizations_, required_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ApplicationCommandUserOption value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), ApplicationCommandOptionType.CODEC);
    out.string(FIELDS, 1, value.name());
    out.string(FIELDS, 2, value.nameLocalized());
    if (!value.nameLocalizations().isEmpty()) {
      out.map(FIELDS, 3, value.nameLocalizations(), Scalars.STRING);
    }
    out.string(FIELDS, 4, value.description());
    out.string(FIELDS, 5, value.descriptionLocalized());
    if (!value.descriptionLocalizations().isEmpty()) {
      out.map(FIELDS, 6, value.descriptionLocalizations(), Scalars.STRING);
    }
    out.bool(FIELDS, 7, value.required());
    out.unknown(value.unknownFields());
    out.end();
  }
}
