// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class RecurrenceRuleRequestCodec implements Codec<RecurrenceRuleRequest> {

  static final RecurrenceRuleRequestCodec INSTANCE = new RecurrenceRuleRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "start!", "end", "frequency!", "interval", "by_weekday", "by_n_weekday", "by_month",
          "by_month_day", "by_year_day", "count");

  private RecurrenceRuleRequestCodec() {}

  @Override
  public RecurrenceRuleRequest read(JsonReader in) {
    RecurrenceRuleRequest value = new RecurrenceRuleRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.start = in.instant();
        case 1 -> value.end = in.instant();
        case 2 -> value.frequency = in.value(RecurrenceFrequency.CODEC);
        case 3 -> value.interval = in.int32OrNull();
        case 4 -> value.byWeekday = in.isNull() ? null : in.list(RecurrenceWeekday.CODEC);
        case 5 -> value.byNWeekday = in.isNull() ? null : in.list(NthWeekdayRequestCodec.INSTANCE);
        case 6 -> value.byMonth = in.isNull() ? null : in.list(RecurrenceMonth.CODEC);
        case 7 -> value.byMonthDay = in.isNull() ? null : in.list(Scalars.INT32);
        case 8 -> value.byYearDay = in.isNull() ? null : in.list(Scalars.INT32);
        case 9 -> value.count = in.int32OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(RecurrenceRuleRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.start)) {
      out.instant(value.start);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.end)) {
      out.instant(value.end);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.frequency)) {
      RecurrenceFrequency.CODEC.write(value.frequency, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.interval)) {
      out.int32(value.interval);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.byWeekday)) {
      out.list(value.byWeekday, RecurrenceWeekday.CODEC);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.byNWeekday)) {
      out.list(value.byNWeekday, NthWeekdayRequestCodec.INSTANCE);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.byMonth)) {
      out.list(value.byMonth, RecurrenceMonth.CODEC);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.byMonthDay)) {
      out.list(value.byMonthDay, Scalars.INT32);
    }
    if (value.isSet(8) && out.field(FIELDS, 8, value.byYearDay)) {
      out.list(value.byYearDay, Scalars.INT32);
    }
    if (value.isSet(9) && out.field(FIELDS, 9, value.count)) {
      out.int32(value.count);
    }
    value.writeOthers(out);
    out.end();
  }
}
