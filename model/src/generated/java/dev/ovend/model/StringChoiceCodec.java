// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class StringChoiceCodec implements Codec<StringChoice> {

  static final StringChoiceCodec INSTANCE = new StringChoiceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name!", "name_localizations", "value!");

  private StringChoiceCodec() {}

  @Override
  public StringChoice read(JsonReader in) {
    StringChoice value = new StringChoice();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.nameLocalizations = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.value = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(StringChoice value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.nameLocalizations)) {
      out.map(value.nameLocalizations, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.value)) {
      out.string(value.value);
    }
    value.writeOthers(out);
    out.end();
  }
}
