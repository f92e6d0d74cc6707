// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class RoleConnectionMetadataCodec implements Codec<RoleConnectionMetadata> {

  static final RoleConnectionMetadataCodec INSTANCE = new RoleConnectionMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "key!", "name!", "name_localizations", "description!",
          "description_localizations");

  private RoleConnectionMetadataCodec() {}

  @Override
  public RoleConnectionMetadata read(JsonReader in) {
    RoleConnectionMetadataType type_ = null;
    String key_ = null;
    String name_ = null;
    Map<String, String> nameLocalizations_ = Map.of();
    String description_ = null;
    Map<String, String> descriptionLocalizations_ = Map.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(RoleConnectionMetadataType.CODEC);
        case 1 -> key_ = in.string();
        case 2 -> name_ = in.string();
        case 3 -> nameLocalizations_ = in.map(Scalars.STRING);
        case 4 -> description_ = in.string();
        case 5 -> descriptionLocalizations_ = in.map(Scalars.STRING);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RoleConnectionMetadata(
        type_, key_, name_, nameLocalizations_, description_, descriptionLocalizations_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(RoleConnectionMetadata value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), RoleConnectionMetadataType.CODEC);
    out.string(FIELDS, 1, value.key());
    out.string(FIELDS, 2, value.name());
    if (!value.nameLocalizations().isEmpty()) {
      out.map(FIELDS, 3, value.nameLocalizations(), Scalars.STRING);
    }
    out.string(FIELDS, 4, value.description());
    if (!value.descriptionLocalizations().isEmpty()) {
      out.map(FIELDS, 5, value.descriptionLocalizations(), Scalars.STRING);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
