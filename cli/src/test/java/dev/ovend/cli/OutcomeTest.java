package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.cli.Outcome.Timed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private final Outcome outcome =
      new Outcome(
          List.of(
              new Timed("call", 5, 100, null),
              new Timed("call", 10, 20, "TimeoutException: late"),
              new Timed("callback", 50, 60, null)));

  @Test
  void wallMillis_calls_isFromTheFirstBegunToTheLastEnded() {
    assertThat(outcome.wallMillis()).isEqualTo(105);
    assertThat(new Outcome(List.of()).wallMillis()).isZero();
  }

  @Test
  void percentileMillis_kinds_takesOneOrAll() {
    assertThat(outcome.percentileMillis("callback", 0.5)).isEqualTo(60);
    assertThat(outcome.percentileMillis(null, 0.5)).isEqualTo(60);
    assertThat(outcome.percentileMillis(null, 0.99)).isEqualTo(100);
    assertThat(outcome.percentileMillis("none", 0.5)).isZero();
  }

  @Test
  void errors_failedCalls_areCountedByMessage() {
    assertThat(outcome.failed()).isEqualTo(1);
    assertThat(outcome.errors()).isEqualTo(Map.of("TimeoutException: late", 1L));
  }

  @Test
  void lost_callsThatNeverBegan_countAsWell() {
    assertThat(new Measurement(5, outcome, new Evidence(List.of()), null).lost()).isEqualTo(3);
  }

  @Test
  void delayMillis_laterThanWithout_isTheLargestDifferenceInTurn() {
    Outcome with = took(100, 250, 900);
    Outcome without = took(100, 200, 1000);
    Evidence none = new Evidence(List.of());

    assertThat(new Measurement(3, with, none, without).delayMillis("call")).isEqualTo(50);
    assertThat(new Measurement(3, with, none, null).delayMillis("call")).isZero();
  }

  @Test
  void end_callWithoutResult_isTold() {
    CallLog log = new CallLog();
    log.begin(Errand.of("GET", "/users/@me")).end(null);
    log.begin(Errand.of("GET", "/users/@me"));

    assertThat(log.end().errors()).isEqualTo(Map.of("no result in time", 1L));
  }

  private static Outcome took(double... millis) {
    return new Outcome(Arrays.stream(millis).mapToObj(m -> new Timed("call", 0, m, null)).toList());
  }
}
