// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class IntegerChoicesRequestCodec implements Codec<IntegerChoicesRequest> {

  static final IntegerChoicesRequestCodec INSTANCE = new IntegerChoicesRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "choices");

  private IntegerChoicesRequestCodec() {}

  @Override
  public IntegerChoicesRequest read(JsonReader in) {
    IntegerChoicesRequest value = new IntegerChoicesRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.choices = in.isNull() ? null : in.list(IntegerChoiceCodec.INSTANCE);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(IntegerChoicesRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.choices)) {
      out.list(value.choices, IntegerChoiceCodec.INSTANCE);
    }
    value.writeOthers(out);
    out.end();
  }
}
