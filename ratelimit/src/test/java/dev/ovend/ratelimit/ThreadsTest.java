package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.Permit;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for real, on threads. Time still moves by hand but in the last test. */
@Timeout(30)
class ThreadsTest {

  private static final WaitOptions FOREVER = WaitOptions.forever();
  private static final Target TARGET = messages("1");

  private final Bench bench = new Bench();

  @AfterEach
  void nothingIsLeft() {
    bench.assertNothingLeft();
  }

  /** A thread in {@code acquire}, and what came of it. */
  private record Waiting(Thread thread, CompletableFuture<Permit> result) {

    static Waiting start(RateLimitManager manager, WaitOptions how) {
      CompletableFuture<Permit> result = new CompletableFuture<>();
      Thread thread =
          Thread.ofVirtual()
              .start(() -> {
                try {
                  result.complete(manager.acquire(TARGET, how));
                } catch (CancelledException | RateLimitException e) {
                  result.completeExceptionally(e);
                }
              });
      return new Waiting(thread, result);
    }

    Throwable failure() throws InterruptedException {
      thread.join();
      return result.exceptionNow();
    }
  }

  private void awaitQueued(int count) {
    while (bench.manager.queued() != count) {
      Thread.onSpinWait();
    }
  }

  @Test
  void acquire_slotFreed_wakesTheNextInOrder() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    List<Waiting> waiting = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      waiting.add(Waiting.start(bench.manager, FOREVER));
      awaitQueued(i);
    }
    bench.advance(70);
    probe.close();
    for (int i = 0; i < 3; i++) {
      Permit next = waiting.get(i).result().get();
      assertThat(next.waitedNanos()).isEqualTo(Duration.ofMillis(70).toNanos());
      assertThat(bench.manager.queued()).isEqualTo(2 - i);
      next.close();
    }
    for (Waiting each : waiting) {
      each.thread().join();
    }
    assertThat(bench.events)
        .hasSize(3)
        .containsOnly(new RestEvent.RateLimitWaited(TARGET.route(), Duration.ofMillis(70)));
  }

  @Test
  void acquire_timePasses_wakesWithoutAnyAnswer() throws Exception {
    bench.learn(TARGET, "abc", 1, Duration.ofSeconds(1));
    Waiting waiting = Waiting.start(bench.manager, FOREVER);
    awaitQueued(1);
    bench.advance(1_001);
    waiting.result().get().close();
  }

  @Test
  void acquire_interrupted_failsAtOnceAndKeepsTheFlag() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    AtomicInteger flagged = new AtomicInteger();
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                bench.manager.acquire(TARGET, FOREVER).close();
              } catch (CancelledException e) {
                flagged.set(Thread.currentThread().isInterrupted() ? 1 : 0);
                failure.complete(e);
              }
            });
    awaitQueued(1);
    thread.interrupt();

    assertThat(failure.get())
        .hasMessage(TARGET + ": interrupted while waiting for a permit; nothing was sent");
    assertThat(flagged).hasValue(1);
    assertThat(bench.manager.queued()).isZero();
    probe.close();
  }

  @Test
  void acquire_cancelled_failsAtOnce() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    Cancellation cancellation = new Cancellation();
    Waiting waiting = Waiting.start(bench.manager, FOREVER.withCancellation(cancellation));
    awaitQueued(1);
    cancellation.cancel();

    assertThat(waiting.failure())
        .isInstanceOf(CancelledException.class)
        .hasMessage(TARGET + ": cancelled while waiting for a permit; nothing was sent");
    probe.close();
  }

  @Test
  void close_manager_failsEverybodyWhoWaitsOrComes() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    Waiting first =
        Waiting.start(
            bench.manager,
            FOREVER.withDeadline(bench.ticker.nanos() + Duration.ofHours(1).toNanos()));
    Waiting second = Waiting.start(bench.manager, FOREVER);
    awaitQueued(2);
    bench.manager.close();
    Waiting third = Waiting.start(bench.manager, FOREVER);

    for (Waiting each : List.of(first, second, third)) {
      assertThat(each.failure())
          .isInstanceOf(CancelledException.class)
          .hasMessage(TARGET + ": client closed; nothing was sent");
    }
    probe.complete(200, Headers.none(), null);
  }

  @ParameterizedTest(name = "at most {0} at once")
  @ValueSource(ints = {1, 4})
  void acquire_manyThreadsInRealTime_neverMoreThanAllowed(int allowed)
      throws InterruptedException, ExecutionException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Integer>> results = new ArrayList<>();
    try (RateLimitManager manager =
        RateLimitManager.builder()
            .ticker(Ticker.system())
            .parallel(allowed)
            .globalPerSecond(10_000)
            .build()) {
      Permit probe = manager.acquire(TARGET, FOREVER);
      for (int i = 0; i < 16; i++) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        results.add(result);
        int number = i;
        Thread.ofVirtual().start(() -> result.complete(work(manager, now, most, number)));
      }
      probe.complete(200, Headers.none(), null);
      for (CompletableFuture<Integer> result : results) {
        assertThat(result.get()).isEqualTo(300);
      }
      assertThat(manager.queued()).isZero();
      assertThat(manager.inFlight()).isZero();
    }
    assertThat(most.get()).isBetween(1, allowed);
  }

  private static int work(
      RateLimitManager manager, AtomicInteger now, AtomicInteger most, int number) {
    int done = 0;
    for (int i = 0; i < 300; i++) {
      Cancellation cancellation = new Cancellation();
      WaitOptions how =
          FOREVER
              .withCancellation(cancellation)
              .withDeadline(System.nanoTime() + TimeUnit.SECONDS.toNanos(60));
      if ((i + number) % 7 == 0) {
        Thread.ofVirtual().start(cancellation::cancel);
      }
      try (Permit permit = manager.acquire(TARGET, how)) {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        Thread.onSpinWait();
        now.decrementAndGet();
        if (i % 3 == 0) {
          permit.complete(200, Headers.none(), null);
        } else if (i % 3 == 1) {
          permit.unanswered();
        }
        done++;
      } catch (CancelledException e) {
        done++;
      }
    }
    return done;
  }

  /** A thread in which the wait for a permit fails as soon as it wakes up. */
  private static final class FailingThread extends Thread {

    private static final class Failure extends Error {
      private static final long serialVersionUID = 1;
    }

    FailingThread(Runnable task) {
      super(task);
    }

    @Override
    public boolean isInterrupted() {
      throw new Failure();
    }
  }

  private FailingThread failing(CompletableFuture<Throwable> failure) {
    return new FailingThread(() -> {
      try {
        bench.manager.acquire(TARGET, FOREVER);
      } catch (FailingThread.Failure e) {
        failure.complete(e);
      }
    });
  }

  /** Waits until {@code thread} has no lock to wait for any more, and waits for its permit. */
  private void awaitParked(Thread thread) {
    awaitQueued(1);
    while (thread.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @Test
  void acquire_errorWhileItWaits_leavesTheQueue() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    FailingThread thread = failing(failure);
    thread.start();
    awaitParked(thread);

    LockSupport.unpark(thread);

    assertThat(failure.get()).isInstanceOf(FailingThread.Failure.class);
    assertThat(bench.manager.queued()).isZero();
    probe.close();
    bench.assertNothingLeft();
  }

  @Test
  void acquire_errorAfterThePermitWasGranted_returnsThePermit() throws Exception {
    Permit probe = bench.manager.acquire(TARGET, FOREVER);
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    FailingThread thread = failing(failure);
    thread.start();
    awaitParked(thread);

    probe.close();

    assertThat(failure.get()).isInstanceOf(FailingThread.Failure.class);
    bench.assertNothingLeft();
  }
}
