package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
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
    AtomicBoolean lateRan = new AtomicBoolean();
    CompletableFuture<Boolean> early = new CompletableFuture<>();
    Ticker.Timer late = ticker.schedule(() -> lateRan.set(true), TimeUnit.HOURS.toNanos(1));

    ticker.schedule(() -> early.complete(lateRan.get()), TimeUnit.MILLISECONDS.toNanos(1));

    assertThat(early.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
    late.cancel();
  }

  @Test
  void cancel_beforeItsTime_forgetsTheAction() throws Exception {
    CountDownLatch scheduled = new CountDownLatch(1);
    AtomicBoolean ran = new AtomicBoolean();
    CompletableFuture<Boolean> later = new CompletableFuture<>();
    ticker.schedule(() -> await(scheduled), 0);
    Ticker.Timer timer = ticker.schedule(() -> ran.set(true), 0);
    timer.cancel();
    timer.cancel();
    ticker.schedule(() -> later.complete(ran.get()), 0);

    scheduled.countDown();

    assertThat(later.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void schedule_actionThatThrows_reportsItAndRunsTheNext() throws Exception {
    AssertionError failure = new AssertionError("broken action");
    CompletableFuture<Throwable> reported = new CompletableFuture<>();
    CompletableFuture<Boolean> next = new CompletableFuture<>();
    ticker.schedule(
        () -> {
          Thread thread = Thread.currentThread();
          Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
          thread.setUncaughtExceptionHandler((t, e) -> {
            t.setUncaughtExceptionHandler(before);
            reported.complete(e);
          });
          throw failure;
        },
        0);
    ticker.schedule(() -> next.complete(true), 0);

    assertThat(reported.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isSameAs(failure);
    assertThat(next.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void cancel_afterItRan_doesNothing() throws Exception {
    CompletableFuture<Boolean> ran = new CompletableFuture<>();
    Ticker.Timer timer = ticker.schedule(() -> ran.complete(true), 0);

    assertThat(ran.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    timer.cancel();
  }

  /** Holds the ticker's thread until everything else is scheduled. */
  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
