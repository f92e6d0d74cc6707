package dev.ovend.model;

import static dev.ovend.model.RecurrenceWeekday.FRIDAY;
import static dev.ovend.model.RecurrenceWeekday.MONDAY;
import static dev.ovend.model.RecurrenceWeekday.SATURDAY;
import static dev.ovend.model.RecurrenceWeekday.SUNDAY;
import static dev.ovend.model.RecurrenceWeekday.THURSDAY;
import static dev.ovend.model.RecurrenceWeekday.TUESDAY;
import static dev.ovend.model.RecurrenceWeekday.WEDNESDAY;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Discord demands of the rules by which events recur; it knows few combinations. */
final class RecurrenceRules {

  private static final String INVALID = "RECURRENCE_RULE_INVALID";

  private static final Set<Set<RecurrenceWeekday>> DAILY =
      Set.of(
          Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
          Set.of(TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY),
          Set.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY),
          Set.of(FRIDAY, SATURDAY),
          Set.of(SATURDAY, SUNDAY),
          Set.of(SUNDAY, MONDAY));

  private RecurrenceRules() {}

  static void recurrence(RecurrenceRuleRequest it, Checks checks) {
    checks.refused("count", it.count, INVALID, "cannot be set");
    checks.refused("end", it.end, INVALID, "cannot be set");
    checks.refused("by_year_day", it.byYearDay, INVALID, "cannot be set");
    if (it.frequency == null || it.frequency.known() == RecurrenceFrequency.Known.UNKNOWN) {
      return;
    }
    boolean weekly = RecurrenceFrequency.WEEKLY.equals(it.frequency);
    checks.range("interval", it.interval, 1, weekly ? 2 : 1);
    foreign(it, checks);
    if (RecurrenceFrequency.DAILY.equals(it.frequency)) {
      daily(it.byWeekday, checks);
    } else {
      checks.items("by_weekday", it.byWeekday, 0, 1);
    }
    checks.items("by_n_weekday", it.byNWeekday, 0, 1);
    checks.items("by_month", it.byMonth, 0, 1);
    checks.items("by_month_day", it.byMonthDay, 0, 1);
    if (Checks.present(it.byMonth) != Checks.present(it.byMonthDay)) {
      checks.demanded("by_month", it.byMonth);
      checks.demanded("by_month_day", it.byMonthDay);
    }
  }

  /* Notes days that only rules of another frequency can have. */
  private static void foreign(RecurrenceRuleRequest it, Checks checks) {
    String message = "not in a rule of frequency " + it.frequency;
    if (!RecurrenceFrequency.DAILY.equals(it.frequency)
        && !RecurrenceFrequency.WEEKLY.equals(it.frequency)) {
      checks.refused("by_weekday", it.byWeekday, INVALID, message);
    }
    if (!RecurrenceFrequency.MONTHLY.equals(it.frequency)) {
      checks.refused("by_n_weekday", it.byNWeekday, INVALID, message);
    }
    if (!RecurrenceFrequency.YEARLY.equals(it.frequency)) {
      checks.refused("by_month", it.byMonth, INVALID, message);
      checks.refused("by_month_day", it.byMonthDay, INVALID, message);
    }
  }

  private static void daily(@Nullable List<RecurrenceWeekday> days, Checks checks) {
    if (days != null && !days.isEmpty() && !DAILY.contains(Set.copyOf(days))) {
      checks.violated(
          "by_weekday",
          INVALID,
          days + " (expected five days from Sunday, Monday or Tuesday on, or two of the weekend)");
    }
  }
}
