package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemTickerTest {

  private static final long PATIENCE_SECONDS = 20;

  private final Ticker ticker = Ticker.system();

  @Test
  void nanos_always_runsForward() {
    long before = ticker.nanos();

    assertThat(ticker.nanos() - before).isNotNegative();
    assertThat(ticker).isSameAs(Ticker.system());
  }

  @Test
  void schedule_delay_runsNotBeforeItHasPassed() throws Exception {
    long delay = TimeUnit.MILLISECONDS.toNanos(20);
    CompletableFuture<Long> ranAt = new CompletableFuture<>();
    long before = ticker.nanos();

    ticker.schedule(() -> ranAt.complete(ticker.nanos()), delay);

    assertThat(ranAt.get(PATIENCE_SECONDS, TimeUnit.SECONDS) - before)
        .isGreaterThanOrEqualTo(delay);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void schedule_noDelay_runsOnADaemonThreadOfTheTicker(long delay) throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    ticker.schedule(() -> thread.complete(Thread.currentThread()), delay);

    Thread ran = thread.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(ran.isDaemon()).isTrue();
    assertThat(ran.getName()).isEqualTo("ovend-timer");
  }

  @Test
  void schedule_severalDelays_runsTheEarlierFirst() throws Exception {
    List<String> order = new CopyOnWriteArrayList<>();
    CountDownLatch both = new CountDownLatch(2);
    ticker.schedule(() -> append(order, both, "late"), TimeUnit.MILLISECONDS.toNanos(30));
    ticker.schedule(() -> append(order, both, "early"), TimeUnit.MILLISECONDS.toNanos(5));

    assertThat(both.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(order).containsExactly("early", "late");
  }

  @Test
  void cancel_beforeItsTime_forgetsTheAction() throws Exception {
    AtomicBoolean ran = new AtomicBoolean();
    CompletableFuture<Boolean> later = new CompletableFuture<>();
    long delay = TimeUnit.MILLISECONDS.toNanos(100);
    Ticker.Timer timer = ticker.schedule(() -> ran.set(true), delay);
    timer.cancel();
    timer.cancel();
    ticker.schedule(() -> later.complete(ran.get()), delay + 1);

    assertThat(later.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void cancel_afterItRan_doesNothing() throws Exception {
    CompletableFuture<Boolean> ran = new CompletableFuture<>();
    Ticker.Timer timer = ticker.schedule(() -> ran.complete(true), 0);

    assertThat(ran.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    timer.cancel();
  }

  private static void append(List<String> order, CountDownLatch latch, String what) {
    order.add(what);
    latch.countDown();
  }
}
