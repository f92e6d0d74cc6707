// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class UserOptionCodec implements Codec<UserOption> {

  static final UserOptionCodec INSTANCE = new UserOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "name_localizations", "description!", "description_localizations",
          "required");

  private UserOptionCodec() {}

  @Override
  public UserOption read(JsonReader in) {
    UserOption value = new UserOption();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.name = in.string();
        case 2 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 3 -> value.description = in.string();
        case 4 -> value.descriptionLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 5 -> value.required = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UserOption value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 6);
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
    value.writeOthers(out);
    out.end();
  }
}
