package dev.ovend.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Violation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceRulesTest {

  private static final String INVALID = "RECURRENCE_RULE_INVALID";

  @Test
  void rule_ofEachFrequency_isAccepted() {
    List<RecurrenceRuleRequest> rules =
        List.of(
            daily().byWeekday(days(0, 1, 2, 3, 4)),
            weekly().interval(2).byWeekday(days(2)),
            rule(RecurrenceFrequency.MONTHLY).interval(1).byNWeekday(List.of(fourthWednesday())),
            rule(RecurrenceFrequency.YEARLY)
                .byMonth(List.of(RecurrenceMonth.JULY))
                .byMonthDay(List.of(24)));
    assertThat(rules).allSatisfy(rule -> assertThat(rule.violations()).isEmpty());
  }

  @Test
  void rule_ofUnknownFrequency_isNotJudged() {
    RecurrenceRuleRequest rule = rule(RecurrenceFrequency.of(99)).interval(7);
    assertThat(rule.byWeekday(days(0, 3)).violations()).isEmpty();
  }

  @Test
  void rule_withCountEndOrDayOfYear_isViolation() {
    RecurrenceRuleRequest rule = daily().count(3).end(Instant.EPOCH).byYearDay(List.of(1));
    assertThat(rule.violations())
        .containsExactly(
            new Violation("count", INVALID, "cannot be set"),
            new Violation("end", INVALID, "cannot be set"),
            new Violation("by_year_day", INVALID, "cannot be set"));
    assertThat(daily().count(null).end(null).byYearDay(List.of()).violations()).isEmpty();
  }

  @Test
  void interval_ofTwo_onlyWeekly() {
    assertThat(weekly().interval(3).violations())
        .containsExactly(new Violation("interval", "NUMBER_TYPE_MAX", "3 (limit 2)"));
    assertThat(daily().interval(2).violations())
        .containsExactly(new Violation("interval", "NUMBER_TYPE_MAX", "2 (limit 1)"));
    assertThat(daily().interval(0).violations())
        .containsExactly(new Violation("interval", "NUMBER_TYPE_MIN", "0 (at least 1)"));
  }

  @Test
  void daily_sixKnownSets_areAcceptedInAnyOrder() {
    for (List<RecurrenceWeekday> days :
        List.of(
            days(4, 3, 2, 1, 0),
            days(1, 2, 3, 4, 5),
            days(6, 0, 1, 2, 3),
            days(4, 5),
            days(6, 5),
            days(6, 0))) {
      assertThat(daily().byWeekday(days).violations()).isEmpty();
    }
  }

  @Test
  void daily_otherDays_isViolation() {
    assertThat(daily().byWeekday(days(0, 2)).violations())
        .containsExactly(
            new Violation(
                "by_weekday",
                INVALID,
                "[MONDAY, WEDNESDAY] (expected five days from Sunday, Monday or Tuesday on, or two"
                    + " of the weekend)"));
  }

  @Test
  void weekly_twoDays_isViolation() {
    assertThat(weekly().byWeekday(days(0, 2)).violations())
        .containsExactly(new Violation("by_weekday", "BASE_TYPE_BAD_LENGTH", "2 items (limit 1)"));
  }

  @Test
  void monthly_twoWeekdays_isViolation() {
    RecurrenceRuleRequest rule =
        rule(RecurrenceFrequency.MONTHLY).byNWeekday(List.of(fourthWednesday(), fourthWednesday()));
    assertThat(rule.violations())
        .containsExactly(
            new Violation("by_n_weekday", "BASE_TYPE_BAD_LENGTH", "2 items (limit 1)"));
  }

  @Test
  void yearly_monthWithoutDay_isViolation() {
    RecurrenceRuleRequest rule = rule(RecurrenceFrequency.YEARLY);
    assertThat(rule.byMonth(List.of(RecurrenceMonth.JULY)).violations())
        .containsExactly(new Violation("by_month_day", "BASE_TYPE_REQUIRED", "missing"));
    assertThat(rule.byMonth(null).byMonthDay(List.of(1)).violations())
        .containsExactly(new Violation("by_month", "BASE_TYPE_REQUIRED", "missing"));
  }

  @Test
  void yearly_twoDays_isViolation() {
    RecurrenceRuleRequest rule =
        rule(RecurrenceFrequency.YEARLY)
            .byMonth(List.of(RecurrenceMonth.JULY, RecurrenceMonth.MAY))
            .byMonthDay(List.of(1, 2));
    assertThat(rule.violations())
        .containsExactly(
            new Violation("by_month", "BASE_TYPE_BAD_LENGTH", "2 items (limit 1)"),
            new Violation("by_month_day", "BASE_TYPE_BAD_LENGTH", "2 items (limit 1)"));
  }

  @Test
  void rule_daysOfAnotherFrequency_areViolations() {
    RecurrenceRuleRequest weekly =
        weekly()
            .byNWeekday(List.of(fourthWednesday()))
            .byMonth(List.of(RecurrenceMonth.JULY))
            .byMonthDay(List.of(1));
    String message = "not in a rule of frequency WEEKLY";
    assertThat(weekly.violations())
        .containsExactly(
            new Violation("by_n_weekday", INVALID, message),
            new Violation("by_month", INVALID, message),
            new Violation("by_month_day", INVALID, message));
    assertThat(rule(RecurrenceFrequency.MONTHLY).byWeekday(days(0)).violations())
        .containsExactly(
            new Violation("by_weekday", INVALID, "not in a rule of frequency MONTHLY"));
  }

  private static RecurrenceRuleRequest daily() {
    return rule(RecurrenceFrequency.DAILY);
  }

  private static RecurrenceRuleRequest weekly() {
    return rule(RecurrenceFrequency.WEEKLY);
  }

  private static RecurrenceRuleRequest rule(RecurrenceFrequency frequency) {
    return new RecurrenceRuleRequest(Instant.EPOCH, frequency);
  }

  private static NthWeekdayRequest fourthWednesday() {
    return new NthWeekdayRequest(4, RecurrenceWeekday.WEDNESDAY);
  }

  private static List<RecurrenceWeekday> days(int... days) {
    return Arrays.stream(days).mapToObj(RecurrenceWeekday::of).toList();
  }
}
