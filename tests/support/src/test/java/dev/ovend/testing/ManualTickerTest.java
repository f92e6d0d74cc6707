package dev.ovend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ManualTickerTest {

  private final ManualTicker ticker = new ManualTicker();
  private final List<String> ran = new ArrayList<>();

  @Test
  void advance_pastSeveralActions_runsEachAtItsTimeInOrder() {
    long start = ticker.nanos();
    ticker.schedule(() -> ran.add("late " + (ticker.nanos() - start)), 3_000_000_000L);
    ticker.schedule(() -> ran.add("early " + (ticker.nanos() - start)), 5);

    ticker.advance(Duration.ofSeconds(4));

    assertThat(ran).containsExactly("early 5", "late 3000000000");
    assertThat(ticker.nanos() - start).isEqualTo(4_000_000_000L);
  }

  @Test
  void cancel_beforeItsTime_forgetsTheAction() {
    ticker.schedule(() -> ran.add("never"), 1).cancel();

    assertThat(ticker.pending()).isZero();
    assertThat(ticker.advanceToNext()).isFalse();
  }

  @Test
  void passUntil_threadsThatWait_movesTimeOnlyWhenAllOfThemDo() {
    long start = ticker.nanos();
    AtomicBoolean ended = new AtomicBoolean();
    ticker
        .threads()
        .newThread(() -> {
          for (int i = 0; i < 3; i++) {
            sleep();
            ran.add("after " + (ticker.nanos() - start));
          }
          ended.set(true);
        })
        .start();

    ticker.passUntil(ended::get);

    assertThat(ran).containsExactly("after 10", "after 20", "after 30");
  }

  private void sleep() {
    CountDownLatch over = new CountDownLatch(1);
    ticker.schedule(over::countDown, 10);
    try {
      over.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
