// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence rule, as Discord sends it. Immutable.
 *
 * <p>Schema {@code RecurrenceRuleResponse}, since 2026-07-18.
 *
 * @param start {@code start}
 * @param end {@code end}: null if there is none
 * @param frequency {@code frequency}
 * @param interval {@code interval}
 * @param byWeekday {@code by_weekday}: different items
 * @param byNWeekday {@code by_n_weekday}
 * @param byMonth {@code by_month}: different items
 * @param byMonthDay {@code by_month_day}: different items
 * @param byYearDay {@code by_year_day}: different items
 * @param count {@code count}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record RecurrenceRule(
    Instant start,
    @Nullable Instant end,
    RecurrenceFrequency frequency,
    int interval,
    List<RecurrenceWeekday> byWeekday,
    List<NthWeekday> byNWeekday,
    List<RecurrenceMonth> byMonth,
    List<Integer> byMonthDay,
    List<Integer> byYearDay,
    @Nullable Integer count,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<RecurrenceRule> codec() {
    return RecurrenceRuleCodec.INSTANCE;
  }
}
