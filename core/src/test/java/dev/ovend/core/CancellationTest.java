package dev.ovend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancellationTest {

  private final Cancellation cancellation = new Cancellation();
  private final List<String> ran = new ArrayList<>();

  @Test
  void cancel_severalActions_runsTheNewestFirst() {
    register("a");
    register("b");
    register("c");
    assertThat(cancellation.cancelled()).isFalse();

    cancellation.cancel();

    assertThat(ran).containsExactly("c", "b", "a");
    assertThat(cancellation.cancelled()).isTrue();
  }

  @Test
  void cancel_secondTime_doesNothing() {
    register("a");
    cancellation.cancel();
    cancellation.cancel();

    assertThat(ran).containsExactly("a");
  }

  @Test
  void cancel_nobodyRegistered_isRemembered() {
    cancellation.cancel();

    assertThat(cancellation.cancelled()).isTrue();
  }

  @Test
  void onCancel_afterCancellation_runsAtOnce() {
    cancellation.cancel();
    register("late").close();

    assertThat(ran).containsExactly("late");
  }

  @Test
  void close_beforeCancellation_withdrawsThatActionOnly() {
    register("a");
    Cancellation.Registration b = register("b");
    register("c");
    b.close();
    b.close();

    cancellation.cancel();

    assertThat(ran).containsExactly("c", "a");
  }

  @Test
  void close_newest_letsTheNextOneTakeItsPlace() {
    register("a");
    for (int i = 0; i < 100; i++) {
      register("short-lived").close();
    }
    register("b");

    cancellation.cancel();

    assertThat(ran).containsExactly("b", "a");
  }

  @Test
  void cancel_fromInsideAnAction_doesNothing() {
    register("a");
    cancellation.onCancel(cancellation::cancel);
    register("c");

    cancellation.cancel();

    assertThat(ran).containsExactly("c", "a");
  }

  @Test
  void onCancel_fromInsideAnAction_runsAtOnce() {
    register("a");
    cancellation.onCancel(() -> register("inner"));

    cancellation.cancel();

    assertThat(ran).containsExactly("inner", "a");
  }

  @Test
  void cancel_racingWithRegistrations_runsEachActionExactlyOnce() throws Exception {
    race(false);
  }

  @Test
  void cancel_racingWithWithdrawals_neverRunsTwiceAndLosesNone() throws Exception {
    race(true);
  }

  /** Two threads register, one cancels; actions that are not withdrawn must run exactly once. */
  private static void race(boolean withdraw) throws Exception {
    CyclicBarrier start = new CyclicBarrier(3);
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (int round = 0; round < 2_000; round++) {
        Cancellation raced = new Cancellation();
        Future<List<AtomicInteger>> one = threads.submit(() -> registered(start, raced, withdraw));
        Future<List<AtomicInteger>> two = threads.submit(() -> registered(start, raced, withdraw));
        Future<?> canceller =
            threads.submit(() -> {
              start.await();
              raced.cancel();
              return null;
            });
        canceller.get(10, TimeUnit.SECONDS);
        for (Future<List<AtomicInteger>> future : List.of(one, two)) {
          assertThat(future.get(10, TimeUnit.SECONDS))
              .allSatisfy(runs -> assertThat(runs).hasValue(1));
        }
      }
    }
  }

  /**
   * Registers eight actions, every other one withdrawn, and returns the runs of those that stay.
   */
  private static List<AtomicInteger> registered(
      CyclicBarrier start, Cancellation raced, boolean withdraw) throws Exception {
    List<AtomicInteger> staying = new ArrayList<>();
    List<AtomicInteger> withdrawn = new ArrayList<>();
    start.await();
    for (int i = 0; i < 8; i++) {
      AtomicInteger runs = new AtomicInteger();
      Cancellation.Registration registration = raced.onCancel(runs::incrementAndGet);
      if (withdraw && i % 2 == 0) {
        registration.close();
        withdrawn.add(runs);
      } else {
        staying.add(runs);
      }
    }
    assertThat(withdrawn).allSatisfy(runs -> assertThat(runs).hasValueLessThanOrEqualTo(1));
    return staying;
  }

  private Cancellation.Registration register(String name) {
    return cancellation.onCancel(() -> ran.add(name));
  }

  @Test
  void cancel_actionThatThrows_isReportedAndTheOthersRun() {
    List<String> ran = new ArrayList<>();
    List<Throwable> reported = new ArrayList<>();
    AssertionError failure = new AssertionError("broken action");
    cancellation.onCancel(() -> ran.add("older"));
    cancellation.onCancel(() -> {
      throw failure;
    });
    Thread thread = Thread.currentThread();
    Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((t, e) -> reported.add(e));

    try {
      cancellation.cancel();
    } finally {
      thread.setUncaughtExceptionHandler(before);
    }

    assertThat(ran).containsExactly("older");
    assertThat(reported).containsExactly(failure);
  }
}
