package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConnectionPoolTest {

  private static ConnectionPool pool(int limit) {
    return new ConnectionPool(limit, 1, Duration.ofMinutes(1));
  }

  @Test
  void acquire_belowLimit_doesNotWait() {
    ConnectionPool pool = pool(2);
    Abort first = new Abort();

    assertThat(pool.acquire(first)).isTrue();
    assertThat(pool.acquire(new Abort())).isTrue();
    assertThat(pool.counts().inFlight()).isEqualTo(2);

    pool.release(first);
    assertThat(pool.counts().inFlight()).isEqualTo(1);
  }

  @Test
  void acquire_atLimit_servesWhoCameFirstAndSkipsTheAborted() throws Exception {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(holder);
    BlockingQueue<String> events = new LinkedBlockingQueue<>();
    Abort[] aborts = new Abort[4];
    for (int i = 0; i < 4; i++) {
      int number = i;
      Abort abort = new Abort();
      aborts[i] = abort;
      Thread thread =
          Thread.ofVirtual().start(() -> events.add(number + ":" + pool.acquire(abort)));
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

  @Test
  void acquire_interrupted_givesUpAndKeepsTheFlag() throws Exception {
    ConnectionPool pool = pool(1);
    Abort holder = new Abort();
    pool.acquire(holder);
    Abort abort = new Abort();
    BlockingQueue<List<Boolean>> events = new LinkedBlockingQueue<>();
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() ->
                events.add(List.of(pool.acquire(abort), Thread.currentThread().isInterrupted())));

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

    assertThat(pool.acquire(abort)).isFalse();
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
    if (pool.acquire(abort)) {
      work.run();
      pool.release(abort);
    }
  }
}
