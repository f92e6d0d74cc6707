package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutcomesTest {

  private final Outcomes outcomes = new Outcomes(100);

  @Test
  void add_sentBeforeWhatIsJudged_isLeftOut() {
    outcomes.add(failure(100, "a"));

    assertThat(outcomes.failures()).isZero();
  }

  @Test
  void bad_lateFailuresBetweenSuccesses_isFalse() {
    for (int number = 101; number <= 120; number++) {
      if (number % 3 != 0) {
        outcomes.add(success(number));
      }
    }
    for (int number = 102; number <= 120; number += 3) {
      outcomes.add(failure(number, "a"));
    }

    assertThat(outcomes.failures()).isEqualTo(7);
    assertThat(outcomes.bad(1, 0)).isFalse();
  }

  @Test
  void bad_sixInARow_dependsOnTheirSubjects() {
    for (int number = 101; number <= 106; number++) {
      outcomes.add(failure(number, number % 2 == 0 ? "a" : "b"));
    }

    assertThat(outcomes.bad(2, 0)).isTrue();
    assertThat(outcomes.bad(3, 0)).isFalse();
    assertThat(outcomes.bad(1, 101)).isFalse();
  }

  @Test
  void remove_causeOfAFailure_forgetsIt() {
    IOException lost = new IOException("connection lost");
    outcomes.add(new Outcomes.Outcome(101, true, "a", lost));
    outcomes.add(failure(102, "a"));

    outcomes.remove(lost);

    assertThat(outcomes.failures()).isEqualTo(1);
  }

  @Test
  void clean_twentySuccessesAfterAFailure_isTrue() {
    outcomes.add(failure(101, "a"));
    for (int number = 102; number <= 120; number++) {
      outcomes.add(success(number));
    }
    assertThat(outcomes.clean()).isFalse();

    outcomes.add(success(121));

    assertThat(outcomes.clean()).isTrue();
  }

  private static Outcomes.Outcome failure(long number, String subject) {
    return new Outcomes.Outcome(number, true, subject, null);
  }

  private static Outcomes.Outcome success(long number) {
    return new Outcomes.Outcome(number, false, "a", null);
  }
}
