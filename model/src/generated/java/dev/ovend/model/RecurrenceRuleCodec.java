// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class RecurrenceRuleCodec implements Codec<RecurrenceRule> {

  static final RecurrenceRuleCodec INSTANCE = new RecurrenceRuleCodec();

  private static final Fields FIELDS =
      Fields.of(
          "start!", "end", "frequency!", "interval!", "by_weekday!", "by_n_weekday!", "by_month!",
          "by_month_day!", "by_year_day", "count");

  private RecurrenceRuleCodec() {}

  @Override
  public RecurrenceRule read(JsonReader in) {
    Instant start_ = null;
    Instant end_ = null;
    RecurrenceFrequency frequency_ = null;
    int interval_ = 0;
    List<RecurrenceWeekday> byWeekday_ = List.of();
    List<NthWeekday> byNWeekday_ = List.of();
    List<RecurrenceMonth> byMonth_ = List.of();
    List<Integer> byMonthDay_ = List.of();
    List<Integer> byYearDay_ = List.of();
    Integer count_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> start_ = in.instant();
        case 1 -> end_ = in.instant();
        case 2 -> frequency_ = in.value(RecurrenceFrequency.CODEC);
        case 3 -> interval_ = in.int32();
        case 4 -> byWeekday_ = in.list(RecurrenceWeekday.CODEC);
        case 5 -> byNWeekday_ = in.list(NthWeekdayCodec.INSTANCE);
        case 6 -> byMonth_ = in.list(RecurrenceMonth.CODEC);
        case 7 -> byMonthDay_ = in.list(Scalars.INT32);
        case 8 -> byYearDay_ = in.list(Scalars.INT32);
        case 9 -> count_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new RecurrenceRule(
        start_, end_, frequency_, interval_, byWeekday_, byNWeekday_, byMonth_, byMonthDay_,
        byYearDay_, count_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(RecurrenceRule value, JsonWriter out) {
    out.begin();
    out.instant(FIELDS, 0, value.start());
    out.instant(FIELDS, 1, value.end());
    out.value(FIELDS, 2, value.frequency(), RecurrenceFrequency.CODEC);
    out.int32(FIELDS, 3, value.interval());
    out.list(FIELDS, 4, value.byWeekday(), RecurrenceWeekday.CODEC);
    out.list(FIELDS, 5, value.byNWeekday(), NthWeekdayCodec.INSTANCE);
    out.list(FIELDS, 6, value.byMonth(), RecurrenceMonth.CODEC);
    out.list(FIELDS, 7, value.byMonthDay(), Scalars.INT32);
    if (!value.byYearDay().isEmpty()) {
      out.list(FIELDS, 8, value.byYearDay(), Scalars.INT32);
    }
    out.int32(FIELDS, 9, value.count());
    out.unknown(value.unknownFields());
    out.end();
  }
}
