// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class StringChoicesRequestCodec implements Codec<StringChoicesRequest> {

  static final StringChoicesRequestCodec INSTANCE = new StringChoicesRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "choices");

  private StringChoicesRequestCodec() {}

  @Override
  public StringChoicesRequest read(JsonReader in) {
    StringChoicesRequest value = new StringChoicesRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.choices = in.isNull() ? null : in.list(StringChoiceCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(StringChoicesRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.choices)) {
      out.list(value.choices, StringChoiceCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
