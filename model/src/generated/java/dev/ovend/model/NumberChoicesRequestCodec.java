// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class NumberChoicesRequestCodec implements Codec<NumberChoicesRequest> {

  static final NumberChoicesRequestCodec INSTANCE = new NumberChoicesRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "choices");

  private NumberChoicesRequestCodec() {}

  @Override
  public NumberChoicesRequest read(JsonReader in) {
    NumberChoicesRequest value = new NumberChoicesRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.choices = in.isNull() ? null : in.list(NumberChoiceCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(NumberChoicesRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.choices)) {
      out.list(value.choices, NumberChoiceCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
