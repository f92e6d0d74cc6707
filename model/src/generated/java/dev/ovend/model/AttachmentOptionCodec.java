// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class AttachmentOptionCodec implements Codec<AttachmentOption> {

  static final AttachmentOptionCodec INSTANCE = new AttachmentOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "name_localizations", "description!", "description_localizations",
          "required", "file_types");

  private AttachmentOptionCodec() {}

  @Override
  public AttachmentOption read(JsonReader in) {
    AttachmentOption value = new AttachmentOption();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.name = in.string();
        case 2 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 3 -> value.description = in.string();
        case 4 -> value.descriptionLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 5 -> value.required = in.boolOrNull();
        case 6 -> value.fileTypes = in.isNull() ? null : in.list(Scalars.STRING);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AttachmentOption value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 11);
    if (value.isSet(1) && out.field(FIELDS, 1, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.nameLocalizations)) {
      out.map(value.nameLocalizations, Scalars.STRING);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.descriptionLocalizations)) {
      out.map(value.descriptionLocalizations, Scalars.STRING);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.fileTypes)) {
      out.list(value.fileTypes, Scalars.STRING);
    }
    value.writeOthers(out);
    out.end();
  }
}
