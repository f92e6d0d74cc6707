package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitsTest {

  private final Waits waits = new Waits();

  @ParameterizedTest(name = "{0} ns are up to {1} ms")
  @CsvSource({
    "0, 1",
    "1, 1",
    "1000000, 1",
    "1000001, 2",
    "2000000, 2",
    "2000001, 4",
    "4000000, 4",
    "4000001, 8",
    "1024000000, 1024",
    "2097152000000, 2097152",
    "2097152000001, 4194304"
  })
  void add_oneWait_isInTheClassThatHoldsIt(long nanos, long millis) {
    waits.add(nanos);

    assertThat(waits.counts()).containsExactly(new WaitCount(Duration.ofMillis(millis), 1));
  }

  @Test
  void add_longerThanAnyClass_isInTheLast() {
    waits.add(Long.MAX_VALUE);
    waits.add(Spans.LONGEST);

    assertThat(waits.counts()).containsExactly(new WaitCount(Duration.ofMillis(1 << 22), 2));
  }

  @Test
  void counts_several_areTheShortestFirstWithoutEmptyOnes() {
    assertThat(waits.counts()).isEmpty();
    waits.add(900_000_000);
    waits.add(0);
    waits.add(5_000_000);
    waits.add(600_000_000);

    assertThat(waits.counts())
        .containsExactly(
            new WaitCount(Duration.ofMillis(1), 1),
            new WaitCount(Duration.ofMillis(8), 1),
            new WaitCount(Duration.ofMillis(1_024), 2));
  }

  @Test
  void snapshot_always_hasTheWaitsOfEachBucketAndOfAll() {
    Bench bench = new Bench();
    bench.learn(Answers.messages("1"), "abc", 1, Duration.ofMillis(500));
    Waiter late = bench.enter(Answers.messages("1"));
    bench.advance(501);
    late.outcome().close();

    WaitCount waited = new WaitCount(Duration.ofMillis(512), 1);
    assertThat(bench.bucket(0).waits()).containsExactly(waited);
    assertThat(bench.manager.snapshot().waits())
        .containsExactly(new WaitCount(Duration.ofMillis(1), 1), waited);
  }
}
