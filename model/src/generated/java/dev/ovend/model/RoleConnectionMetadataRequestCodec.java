// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class RoleConnectionMetadataRequestCodec implements Codec<RoleConnectionMetadataRequest> {

  static final RoleConnectionMetadataRequestCodec INSTANCE = new RoleConnectionMetadataRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "key!", "name!", "name_localizations", "description!",
          "description_localizations");

  private RoleConnectionMetadataRequestCodec() {}

  @Override
  public RoleConnectionMetadataRequest read(JsonReader in) {
    RoleConnectionMetadataRequest value = new RoleConnectionMetadataRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.type = in.value(RoleConnectionMetadataType.CODEC);
        case 1 -> value.key = in.string();
        case 2 -> value.name = in.string();
        case 3 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 4 -> value.description = in.string();
        case 5 -> value.descriptionLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RoleConnectionMetadataRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.type)) {
      RoleConnectionMetadataType.CODEC.write(value.type, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.key)) {
      out.string(value.key);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.nameLocalizations)) {
      out.map(value.nameLocalizations, Scalars.STRING);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.descriptionLocalizations)) {
      out.map(value.descriptionLocalizations, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
