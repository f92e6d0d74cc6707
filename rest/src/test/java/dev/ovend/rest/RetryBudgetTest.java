package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.testing.ManualTicker;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

  private final RetryBudget budget = new RetryBudget(new ManualTicker());

  @Test
  void take_oneCauseOfManyFailures_isChargedOnce() {
    IOException lost = new IOException("connection lost");
    for (int i = 0; i < 1_000; i++) {
      assertThat(budget.take(lost)).isZero();
    }
  }

  @Test
  void take_answersFailBetweenThoseOfOneCause_itIsStillChargedOnce() {
    IOException lost = new IOException("connection lost");
    for (int i = 0; i < 60; i++) {
      assertThat(budget.take(lost)).isZero();
      assertThat(budget.take(null)).isZero();
    }
  }

  @Test
  void take_moreThanIsSavedUp_comesLater() {
    for (int i = 0; i < 100; i++) {
      assertThat(budget.take(new IOException("reset"))).isZero();
    }

    assertThat(budget.take(new IOException("reset"))).isPositive();
    assertThat(budget.take(null)).isPositive();
  }
}
