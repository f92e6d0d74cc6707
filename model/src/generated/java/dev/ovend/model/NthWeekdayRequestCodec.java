// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class NthWeekdayRequestCodec implements Codec<NthWeekdayRequest> {

  static final NthWeekdayRequestCodec INSTANCE = new NthWeekdayRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "n!", "day!");

  private NthWeekdayRequestCodec() {}

  @Override
  public NthWeekdayRequest read(JsonReader in) {
    NthWeekdayRequest value = new NthWeekdayRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.n = in.int32OrNull();
        case 1 -> value.day = in.value(RecurrenceWeekday.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(NthWeekdayRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.n)) {
      out.int32(value.n);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.day)) {
      RecurrenceWeekday.CODEC.write(value.day, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
