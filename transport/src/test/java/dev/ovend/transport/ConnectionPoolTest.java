package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Attempt;
import dev.ovend.core.Cancellation;
import dev.ovend.core.Priority;
import dev.ovend.core.Ticker;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConnectionPoolTest {

  private final ManualTicker ticker = new ManualTicker();

  private ConnectionPool pool(int limit) {
    return new ConnectionPool(limit, 1, Duration.ofMinutes(1), ticker);
  }

  private static Attempt attempt(Priority priority, Duration patience) {
    long nanos = patience.toNanos();
    return new Attempt(1, nanos, 1, 1, false, false, priority, new Cancellation());
  }

  private static Attempt attempt() {
    return attempt(Priority.NORMAL, Duration.ofHours(1));
  }

  private static boolean granted(ConnectionPool pool, Abort abort) {
    return pool.acquire(attempt(), abort) != ConnectionPool.NONE;
  }

  @Test
  void acquire_belowLimit_doesNotWait() {
    ConnectionPool pool = pool(2);
    Abort first = new Abort();

    assertThat(pool.acquire(attempt(), first)).isZero();
    assertThat(pool.acquire(attempt(), new Abort())).isZero();
    assertThat(pool.counts().inFlight()).isEqualTo(2);

    pool.release(first);
    assertThat(pool.counts().inFlight()).isEqualTo(1);
  }

  @Test
  void acquire_atLimitWithoutATimer_failsAndLeavesNoTurnBehind() {
    Ticker broken =
        new Ticker() {
          @Override
          public long nanos() {
            return 0;
          }

          @Override
          public Timer schedule(Runnable action, long delayNanos) {
            throw new OutOfMemoryError("unable to create native thread");
          }
        };
    ConnectionPool pool = new ConnectionPool(1, 1, Duration.ofMinutes(1), broken);
    Abort holder = new Abort();
    assertThat(pool.acquire(attempt(), holder)).isZero();

    assertThatThrownBy(() -> pool.acquire(attempt(), new Abort()))
        .isInstanceOf(OutOfMemoryError.class);

    pool.release(holder);
    assertThat(pool.counts().inFlight()).isZero();
  }

  @Test
  void acquire_atLimit_servesWhoCameFirstAndSkipsTheAborted() throws Exception {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(attempt(), holder);
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    Abort[] aborts = new Abort[4];
    for (int i = 0; i < 4; i++) {
      int number = i;
      Abort abort = new Abort();
      aborts[i] = abort;
      Thread thread =
          Thread.ofVirtual().start(() -> events.add(number + ":" + granted(pool, abort)));
      HttpClientContract.until(() -> thread.getState() == Thread.State.WAITING);
    }

    aborts[1].now(Abort.Reason.CANCELLED);
    assertThat(events.take()).isEqualTo("1:false");
    pool.release(holder);
    assertThat(events.take()).isEqualTo("0:true");
    pool.release(aborts[0]);
    assertThat(events.take()).isEqualTo("2:true");
    pool.close();
    assertThat(events.take()).isEqualTo("3:false");

    assertThat(aborts[2].reason()).isEqualTo(Abort.Reason.CLOSED);
    assertThat(aborts[3].reason()).isEqualTo(Abort.Reason.CLOSED);
    pool.release(aborts[2]);
    assertThat(pool.counts().inFlight()).isZero();
  }

  /** Waits for a slot on a thread of its own, says so when it has one, and gives it back. */
  private void queue(ConnectionPool pool, String name, Priority priority, List<String> served) {
    Abort abort = new Abort();
    Thread thread =
        Thread.ofVirtual()
            .start(() -> {
              if (pool.acquire(attempt(priority, Duration.ofHours(1)), abort)
                  != ConnectionPool.NONE) {
                served.add(name);
                pool.release(abort);
              }
            });
    HttpClientContract.until(() -> thread.getState() == Thread.State.WAITING);
  }

  @Test
  void acquire_atLimit_servesTheMostUrgentFirstAndEqualsInOrder() {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(attempt(), holder);
    List<String> served = new CopyOnWriteArrayList<>();
    queue(pool, "background", Priority.BACKGROUND, served);
    queue(pool, "low", Priority.LOW, served);
    queue(pool, "first", Priority.NORMAL, served);
    queue(pool, "second", Priority.NORMAL, served);
    queue(pool, "high", Priority.HIGH, served);
    queue(pool, "interaction", Priority.INTERACTION, served);

    pool.release(holder);

    HttpClientContract.until(() -> served.size() == 6);
    assertThat(served)
        .containsExactly("interaction", "high", "first", "second", "low", "background");
    assertThat(ticker.pending()).isZero();
  }

  @Test
  void acquire_whoHasWaitedLong_goesBeforeTheMostUrgent() {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(attempt(), holder);
    List<String> served = new CopyOnWriteArrayList<>();
    queue(pool, "background", Priority.BACKGROUND, served);
    ticker.advance(Duration.ofSeconds(74));
    queue(pool, "interaction", Priority.INTERACTION, served);
    ticker.advance(Duration.ofSeconds(2));
    queue(pool, "late interaction", Priority.INTERACTION, served);

    pool.release(holder);

    HttpClientContract.until(() -> served.size() == 3);
    assertThat(served).containsExactly("interaction", "background", "late interaction");
  }

  @Test
  void acquire_patienceEnds_givesUpAndTheSlotGoesToTheNext() throws Exception {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(attempt(), holder);
    Abort abort = new Abort();
    FutureTask<Long> wait =
        new FutureTask<>(() -> pool.acquire(attempt(Priority.HIGH, Duration.ofSeconds(5)), abort));
    Thread thread = Thread.ofVirtual().start(wait);
    HttpClientContract.until(() -> thread.getState() == Thread.State.WAITING);
    List<String> served = new CopyOnWriteArrayList<>();
    queue(pool, "next", Priority.LOW, served);
    ticker.advance(Duration.ofSeconds(5).minusNanos(1));
    assertThat(wait.isDone()).isFalse();

    ticker.advance(Duration.ofNanos(1));

    assertThat(wait.get(10, TimeUnit.SECONDS)).isEqualTo(ConnectionPool.NONE);
    assertThat(abort.reason()).isEqualTo(Abort.Reason.NO_SLOT);
    pool.release(holder);
    HttpClientContract.until(() -> served.equals(List.of("next")));
    HttpClientContract.until(() -> pool.counts().inFlight() == 0);
  }

  @Test
  void acquire_interrupted_givesUpAndKeepsTheFlag() throws Exception {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(attempt(), holder);
    Abort abort = new Abort();
    BlockingQueue<List<Boolean>> events = new LinkedBlockingQueue<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() ->
                events.add(List.of(granted(pool, abort), Thread.currentThread().isInterrupted())));

    thread.interrupt();

    assertThat(events.take()).containsExactly(false, true);
    assertThat(abort.reason()).isEqualTo(Abort.Reason.INTERRUPTED);
    pool.release(holder);
    assertThat(pool.counts().inFlight()).isZero();
  }

  @Test
  void acquire_afterClose_isRefused() {
    ConnectionPool pool = pool(1);
    pool.close();
    Abort abort = new Abort();

    assertThat(pool.acquire(attempt(), abort)).isEqualTo(ConnectionPool.NONE);
    assertThat(abort.reason()).isEqualTo(Abort.Reason.CLOSED);
  }

  @Test
  void acquire_manyThreadsAndAborts_neverExceedsTheLimitAndEndsAtZero() throws Exception {
    long seed = System.nanoTime();
    ConnectionPool pool = pool(3);
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(200);
    Runnable work =
        () -> {
          most.accumulateAndGet(running.incrementAndGet(), Math::max);
          LockSupport.parkNanos(1);
          running.decrementAndGet();
        };
    for (int i = 0; i < 200; i++) {
      RandomGenerator random = new Random(seed + i);
      Thread.ofVirtual()
          .start(() -> {
            for (int round = 0; round < 20; round++) {
              acquireAndRelease(pool, random, work);
            }
            done.countDown();
          });
    }

    assertThat(done.await(15, TimeUnit.SECONDS)).as("seed %d", seed).isTrue();
    assertThat(most.get()).as("seed %d", seed).isLessThanOrEqualTo(3);
    assertThat(pool.counts().inFlight()).as("seed %d", seed).isZero();
  }

  private static void acquireAndRelease(
      ConnectionPool pool, RandomGenerator random, Runnable work) {
    Abort abort = new Abort();
    if (random.nextInt(4) == 0) {
      Thread.ofVirtual().start(() -> abort.now(Abort.Reason.CANCELLED));
    }
    if (granted(pool, abort)) {
      work.run();
      pool.release(abort);
    }
  }
}
