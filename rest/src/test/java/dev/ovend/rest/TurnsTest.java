package dev.ovend.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.CancelledException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.Request;
import dev.ovend.core.Target;
import dev.ovend.core.Ticker;
import dev.ovend.core.Token;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TurnsTest {

  private static final Request REQUEST =
      Request.of(Target.parse(HttpMethod.GET, "/channels/1"), Token.none());

  private final ManualTicker time = new ManualTicker();
  private final Turns turns = new Turns(time);

  @Test
  void await_sameWay_passesWhenTheOneBeforeHasPassed() {
    Turns.Turn first = turns.take("a");
    Turns.Turn second = turns.take("a");
    CompletableFuture<Void> waiting = later(second, "edits");
    time.awaitParked();
    assertThat(waiting).isNotDone();

    first.await(run(1), REQUEST, "edits");
    first.pass("edits");

    waiting.join();
    second.close();
    first.close();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void await_anotherWay_waitsForAllBeforeInWhateverOrderTheyEnd() {
    Turns.Turn first = passed(turns.take("a"), "edits");
    Turns.Turn second = passed(turns.take("a"), "edits");
    Turns.Turn third = turns.take("a");
    Turns.Turn fourth = turns.take("a");

    CompletableFuture<Void> waiting = later(third, "deletes");
    CompletableFuture<Void> last = later(fourth, "edits");
    second.close();
    time.awaitParked();
    assertThat(waiting).isNotDone();
    first.close();
    waiting.join();
    third.pass("deletes");
    time.awaitParked();
    assertThat(last).isNotDone();

    third.close();
    last.join();
    fourth.close();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void await_oneBeforeEndsWithoutPassing_doesNotWaitForEver() {
    Turns.Turn first = turns.take("a");
    Turns.Turn second = turns.take("a");
    CompletableFuture<Void> waiting = later(second, "edits");

    first.close();

    waiting.join();
    second.close();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void await_anotherResource_doesNotWait() {
    try (Turns.Turn one = turns.take("a");
        Turns.Turn other = turns.take("b")) {
      other.await(run(1), REQUEST, "deletes");
      assertThat(one).isNotSameAs(other);
    }
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void close_twice_leavesLaterTurnsAlone() {
    Turns.Turn old = turns.take("a");
    old.close();
    Turns.Turn next = turns.take("a");

    old.close();

    assertThat(old.isOpenFor("a")).isFalse();
    assertThat(next.isOpenFor("a")).isTrue();
    assertThat(next.isOpenFor("b")).isFalse();
    assertThat(turns.empty()).isFalse();
    next.close();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void await_tooLong_endsWithTheDeadlineOrTheCancellation() {
    CallRun cancelled = run(2);
    cancelled.cancellation().cancel();
    try (Turns.Turn first = turns.take("a");
        Turns.Turn second = turns.take("a")) {
      assertThat(first).isNotSameAs(second);
      assertThatExceptionOfType(CancelledException.class)
          .isThrownBy(() -> second.await(cancelled, REQUEST, "deletes"))
          .withMessageContaining("cancelled while it waited for its turn");
      CompletableFuture<Void> late = later(second, "deletes");

      time.passUntil(late::isDone);

      assertThat(late)
          .failsWithin(Duration.ZERO)
          .withThrowableThat()
          .withCauseInstanceOf(DeadlineException.class);
    }
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void take_byManyThreads_leavesNothingBehind() {
    Turns real = new Turns(Ticker.system());
    List<Thread> threads =
        IntStream.range(0, 64)
            .mapToObj(i ->
                Thread.startVirtualThread(() -> {
                  for (int j = 0; j < 200; j++) {
                    try (Turns.Turn turn = real.take("r" + j % 3)) {
                      Object way = "way " + (i + j) % 4;
                      turn.await(systemRun(), REQUEST, way);
                      turn.pass(way);
                    }
                  }
                }))
            .toList();
    threads.forEach(TurnsTest::join);

    assertThat(real.empty()).isTrue();
  }

  private Turns.Turn passed(Turns.Turn turn, Object way) {
    turn.await(run(1), REQUEST, way);
    turn.pass(way);
    return turn;
  }

  private CompletableFuture<Void> later(Turns.Turn turn, Object way) {
    CallRun run = run(9);
    return CompletableFuture.runAsync(
        () -> turn.await(run, REQUEST, way), task -> time.threads().newThread(task).start());
  }

  private static void join(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private CallRun run(long id) {
    return new CallRun(id, REQUEST.route(), Settings.of(Settings.DEFAULTS), mode(), time.nanos());
  }

  private static CallRun systemRun() {
    return new CallRun(
        1, REQUEST.route(), Settings.of(Settings.DEFAULTS), mode(), Ticker.system().nanos());
  }

  private static CallRun.Mode mode() {
    return new CallRun.Mode(false, false, Idempotency.SAFE, true);
  }
}
