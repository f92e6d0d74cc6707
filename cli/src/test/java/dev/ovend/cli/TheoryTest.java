package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheoryTest {

  @ParameterizedTest
  @CsvSource({
    "0, 5, 1000, 0",
    "1, 5, 1000, 0",
    "5, 5, 1000, 0",
    "6, 5, 1000, 1000",
    "60, 5, 1000, 11000",
    "60, 1, 250, 14750",
    "1000, 50, 1000, 19000"
  })
  void fixed_requests_waitForWholeWindows(int requests, int limit, long window, long expected) {
    assertThat(Theory.fixed(requests, limit, Duration.ofMillis(window)))
        .isEqualTo(Duration.ofMillis(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 1000, 0",
    "5, 5, 1000, 0",
    "6, 5, 1000, 200",
    "60, 5, 1000, 11000",
    "7, 1, 250, 1500"
  })
  void sliding_requests_comeBackOneByOne(int requests, int limit, long window, long expected) {
    assertThat(Theory.sliding(requests, limit, Duration.ofMillis(window)))
        .isEqualTo(Duration.ofMillis(expected));
  }

  @ParameterizedTest
  @CsvSource({"6000, 15000, 15000", "15000, 6000, 15000", "7, 7, 7"})
  void larger_twoLimits_isTheOneThatHoldsLonger(long one, long other, long expected) {
    assertThat(Theory.larger(Duration.ofMillis(one), Duration.ofMillis(other)))
        .isEqualTo(Duration.ofMillis(expected));
  }
}
