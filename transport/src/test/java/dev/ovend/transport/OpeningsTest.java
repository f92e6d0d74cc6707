package dev.ovend.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import okhttp3.Protocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class OpeningsTest {

  private final Openings openings = new Openings(true);
  private final Queue<PhaseListener> passed = new ConcurrentLinkedQueue<>();

  private PhaseListener attempt(Abort abort) {
    return new PhaseListener(PhaseListener.Step.PREPARE, openings, abort);
  }

  private PhaseListener holder() {
    PhaseListener holder = attempt(new Abort());
    openings.enter(holder, new Abort());
    return holder;
  }

  /** Returns a try that waits. */
  private PhaseListener waiting(Abort abort) {
    PhaseListener attempt = attempt(abort);
    Thread thread =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              openings.enter(attempt, abort);
              passed.add(attempt);
            });
    until(() -> thread.getState() == Thread.State.WAITING);
    return attempt;
  }

  private List<PhaseListener> waiting(int count) {
    List<PhaseListener> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(waiting(new Abort()));
    }
    return all;
  }

  @Test
  void enter_again_doesNotWaitForItself() {
    PhaseListener holder = holder();

    openings.enter(holder, new Abort());
    openings.connected(holder, Protocol.HTTP_2);

    openings.enter(attempt(new Abort()), new Abort());
  }

  @Test
  void enter_triesThatAreOverAtOnce_holdNobodyBack() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(Thread.ofPlatform().daemon().start(this::manyTries));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void manyTries() {
    for (int i = 0; i < 5_000; i++) {
      PhaseListener attempt = attempt(new Abort());
      openings.enter(attempt, new Abort());
      openings.connected(attempt, Protocol.HTTP_2);
      openings.ended(attempt, false);
    }
  }

  @Test
  void enter_anotherOpensASharedOne_oneByOneInOrder() {
    PhaseListener holder = holder();
    List<PhaseListener> others = waiting(3);

    PhaseListener last = holder;
    for (int i = 0; i < 3; i++) {
      openings.connected(last, Protocol.HTTP_2);
      int count = i + 1;
      until(() -> passed.size() == count);
      last = others.get(i);
    }

    assertThat(passed).containsExactlyElementsOf(others);
  }

  @Test
  void enter_itTurnsOutThatNoneAreShared_allGoOn() {
    PhaseListener holder = holder();
    List<PhaseListener> others = waiting(3);

    openings.connected(holder, Protocol.HTTP_1_1);

    until(() -> passed.size() == 3);
    assertThat(passed).containsExactlyInAnyOrderElementsOf(others);
    openings.enter(attempt(new Abort()), new Abort());
  }

  @Test
  void enter_anotherFails_allGoOn() {
    PhaseListener holder = holder();
    List<PhaseListener> others = waiting(3);

    openings.ended(holder, true);

    until(() -> passed.size() == 3);
    assertThat(passed).containsExactlyInAnyOrderElementsOf(others);
  }

  @Test
  void enter_sharedAgainAfterAFailure_waits() {
    openings.ended(holder(), true);
    openings.connected(attempt(new Abort()), Protocol.HTTP_2);
    PhaseListener holder = holder();
    PhaseListener other = waiting(new Abort());

    openings.ended(holder, false);

    until(() -> passed.contains(other));
  }

  @Test
  void enter_abortedWhileItWaits_returnsAndIsPassedOver() {
    PhaseListener holder = holder();
    Abort abort = new Abort();
    PhaseListener aborted = waiting(abort);
    PhaseListener next = waiting(new Abort());

    abort.now(Abort.Reason.CANCELLED);
    until(() -> passed.contains(aborted));
    openings.connected(holder, Protocol.HTTP_2);

    until(() -> passed.contains(next));
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted()) {
        throw new AssertionError("interrupted while waiting");
      }
      Thread.onSpinWait();
    }
  }
}
