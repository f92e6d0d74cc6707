package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one major parameter's answers make expect of another. */
class PredictiveLimiterTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({"200, 3", "204, 3", "403, 1", "404, 1", "500, 1"})
  void guess_answerWithoutNumbers_isNoLimitOnlyIfTheRequestSucceeded(int status, int atOnce) {
    Bench bench = new Bench();
    bench.passInRow(messages("1"), 10, status);

    List<Waiter> others = bench.enter(messages("2"), 3);

    assertThat(Bench.done(others)).isEqualTo(atOnce);
    others.forEach(waiter -> waiter.outcome().close());
    bench.assertNothingLeft();
  }
}
