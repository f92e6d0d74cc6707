// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class NthWeekdayCodec implements Codec<NthWeekday> {

  static final NthWeekdayCodec INSTANCE = new NthWeekdayCodec();

  private static final Fields FIELDS =
      Fields.of(
          "n!", "day!");

  private NthWeekdayCodec() {}

  @Override
  public NthWeekday read(JsonReader in) {
    int n_ = 0;
    RecurrenceWeekday day_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> n_ = in.int32();
        case 1 -> day_ = in.value(RecurrenceWeekday.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new NthWeekday(
        n_, day_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(NthWeekday value, JsonWriter out) {
    out.begin();
    out.int32(FIELDS, 0, value.n());
    out.value(FIELDS, 1, value.day(), RecurrenceWeekday.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
