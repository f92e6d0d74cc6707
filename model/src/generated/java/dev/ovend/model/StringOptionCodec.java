// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class StringOptionCodec implements Codec<StringOption> {

  static final StringOptionCodec INSTANCE = new StringOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "name!", "name_localizations", "description!", "description_localizations",
          "required", "autocomplete", "min_length", "max_length", "choices");

  private StringOptionCodec() {}

  @Override
  public StringOption read(JsonReader in) {
    StringOption value = new StringOption();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        case 1 -> value.name = in.string();
        case 2 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 3 -> value.description = in.string();
        case 4 -> value.descriptionLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 5 -> value.required = in.boolOrNull();
        case 6 -> value.autocomplete = in.boolOrNull();
        case 7 -> value.minLength = in.int64OrNull();
        case 8 -> value.maxLength = in.int64OrNull();
        case 9 -> value.choices = in.isNull() ? null : in.list(StringChoiceCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(StringOption value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, 3);
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
    if (value.isSet(6) && out.field(FIELDS, 6, value.autocomplete)) {
      out.bool(value.autocomplete);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.minLength)) {
      out.int64(value.minLength);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.maxLength)) {
      out.int64(value.maxLength);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.choices)) {
      out.list(value.choices, StringChoiceCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
