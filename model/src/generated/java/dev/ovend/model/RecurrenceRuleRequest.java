// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Recurrence rule request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RecurrenceRule}, since 2026-07-18.
 */
public final class RecurrenceRuleRequest extends RequestData {

  @Nullable Instant start;
  @Nullable Instant end;
  @Nullable RecurrenceFrequency frequency;
  @Nullable Integer interval;
  @Nullable List<RecurrenceWeekday> byWeekday;
  @Nullable List<NthWeekdayRequest> byNWeekday;
  @Nullable List<RecurrenceMonth> byMonth;
  @Nullable List<Integer> byMonthDay;
  @Nullable List<Integer> byYearDay;
  @Nullable Integer count;

  /** Creates one with what Discord demands. */
  public RecurrenceRuleRequest(Instant start, RecurrenceFrequency frequency) {
    this.start = start;
    set(0);
    this.frequency = frequency;
    set(2);
  }

  RecurrenceRuleRequest() {}

  /** Sets {@code start}. */
  public RecurrenceRuleRequest start(Instant start) {
    this.start = start;
    set(0);
    return this;
  }

  /** Returns {@code start}; null if it is null or not set. */
  public @Nullable Instant start() {
    return start;
  }

  /** Sets {@code end}: null is sent as null. */
  public RecurrenceRuleRequest end(@Nullable Instant end) {
    this.end = end;
    set(1);
    return this;
  }

  /** Returns {@code end}; null if it is null or not set. */
  public @Nullable Instant end() {
    return end;
  }

  /** Sets {@code frequency}. */
  public RecurrenceRuleRequest frequency(RecurrenceFrequency frequency) {
    this.frequency = frequency;
    set(2);
    return this;
  }

  /** Returns {@code frequency}; null if it is null or not set. */
  public @Nullable RecurrenceFrequency frequency() {
    return frequency;
  }

  /** Sets {@code interval}: null is sent as null. */
  public RecurrenceRuleRequest interval(@Nullable Integer interval) {
    this.interval = interval;
    set(3);
    return this;
  }

  /** Returns {@code interval}; null if it is null or not set. */
  public @Nullable Integer interval() {
    return interval;
  }

  /** Sets {@code by_weekday}: at most 7 different items; null is sent as null. */
  public RecurrenceRuleRequest byWeekday(@Nullable List<? extends RecurrenceWeekday> byWeekday) {
    this.byWeekday = byWeekday == null ? null : List.copyOf(byWeekday);
    set(4);
    return this;
  }

  /** Adds to {@code by_weekday}. */
  public RecurrenceRuleRequest addByWeekday(RecurrenceWeekday item) {
    this.byWeekday = added(this.byWeekday, item);
    set(4);
    return this;
  }

  /** Returns {@code by_weekday}; null if it is null or not set. */
  public @Nullable List<RecurrenceWeekday> byWeekday() {
    return byWeekday;
  }

  /** Sets {@code by_n_weekday}: at most 7 items; null is sent as null. */
  public RecurrenceRuleRequest byNWeekday(@Nullable List<? extends NthWeekdayRequest> byNWeekday) {
    this.byNWeekday = byNWeekday == null ? null : List.copyOf(byNWeekday);
    set(5);
    return this;
  }

  /** Adds to {@code by_n_weekday}. */
  public RecurrenceRuleRequest addByNWeekday(NthWeekdayRequest item) {
    this.byNWeekday = added(this.byNWeekday, item);
    set(5);
    return this;
  }

  /** Returns {@code by_n_weekday}; null if it is null or not set. */
  public @Nullable List<NthWeekdayRequest> byNWeekday() {
    return byNWeekday;
  }

  /** Sets {@code by_month}: at most 12 different items; null is sent as null. */
  public RecurrenceRuleRequest byMonth(@Nullable List<? extends RecurrenceMonth> byMonth) {
    this.byMonth = byMonth == null ? null : List.copyOf(byMonth);
    set(6);
    return this;
  }

  /** Adds to {@code by_month}. */
  public RecurrenceRuleRequest addByMonth(RecurrenceMonth item) {
    this.byMonth = added(this.byMonth, item);
    set(6);
    return this;
  }

  /** Returns {@code by_month}; null if it is null or not set. */
  public @Nullable List<RecurrenceMonth> byMonth() {
    return byMonth;
  }

  /** Sets {@code by_month_day}: at most 33 different items; null is sent as null. */
  public RecurrenceRuleRequest byMonthDay(@Nullable List<? extends Integer> byMonthDay) {
    this.byMonthDay = byMonthDay == null ? null : List.copyOf(byMonthDay);
    set(7);
    return this;
  }

  /** Adds to {@code by_month_day}. */
  public RecurrenceRuleRequest addByMonthDay(int item) {
    this.byMonthDay = added(this.byMonthDay, item);
    set(7);
    return this;
  }

  /** Returns {@code by_month_day}; null if it is null or not set. */
  public @Nullable List<Integer> byMonthDay() {
    return byMonthDay;
  }

  /** Sets {@code by_year_day}: at most 367 different items; null is sent as null. */
  public RecurrenceRuleRequest byYearDay(@Nullable List<? extends Integer> byYearDay) {
    this.byYearDay = byYearDay == null ? null : List.copyOf(byYearDay);
    set(8);
    return this;
  }

  /** Adds to {@code by_year_day}. */
  public RecurrenceRuleRequest addByYearDay(int item) {
    this.byYearDay = added(this.byYearDay, item);
    set(8);
    return this;
  }

  /** Returns {@code by_year_day}; null if it is null or not set. */
  public @Nullable List<Integer> byYearDay() {
    return byYearDay;
  }

  /** Sets {@code count}: null is sent as null. */
  public RecurrenceRuleRequest count(@Nullable Integer count) {
    this.count = count;
    set(9);
    return this;
  }

  /** Returns {@code count}; null if it is null or not set. */
  public @Nullable Integer count() {
    return count;
  }

  /** Returns what reads and writes it. */
  public static Codec<RecurrenceRuleRequest> codec() {
    return RecurrenceRuleRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return RecurrenceRuleRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("start", start);
    checks.demanded("frequency", frequency);
    checks.items("by_weekday", byWeekday, 0, 7);
    checks.different("by_weekday", byWeekday);
    checks.items("by_n_weekday", byNWeekday, 0, 7);
    checks.each("by_n_weekday", byNWeekday);
    checks.items("by_month", byMonth, 0, 12);
    checks.different("by_month", byMonth);
    checks.items("by_month_day", byMonthDay, 0, 33);
    checks.different("by_month_day", byMonthDay);
    checks.items("by_year_day", byYearDay, 0, 367);
    checks.different("by_year_day", byYearDay);
    RecurrenceRules.recurrence(this, checks);
  }
}
