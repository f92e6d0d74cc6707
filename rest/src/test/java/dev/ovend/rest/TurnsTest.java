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

  private final ManualTicker ticker = new ManualTicker();
  private final Turns turns = new Turns(ticker);

  @Test
  void take_sameWay_doesNotWait() {
    try (Turns.Turn first = turns.take("a", "edits");
        Turns.Turn second = turns.take("a", "edits")) {
      second.await(run(1), REQUEST);
      first.await(run(2), REQUEST);
    }
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void take_anotherWay_waitsForAllBeforeInWhateverOrderTheyEnd() {
    Turns.Turn first = turns.take("a", "edits");
    Turns.Turn second = turns.take("a", "edits");
    Turns.Turn third = turns.take("a", "deletes");
    Turns.Turn fourth = turns.take("a", "edits");

    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(() -> third.await(run(1), REQUEST));
    second.close();
    assertThat(waiting).isNotDone();
    first.close();
    waiting.join();

    CompletableFuture<Void> last = CompletableFuture.runAsync(() -> fourth.await(run(2), REQUEST));
    assertThat(last).isNotDone();
    third.close();
    last.join();
    fourth.close();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void take_anotherResource_doesNotWait() {
    try (Turns.Turn one = turns.take("a", "edits");
        Turns.Turn other = turns.take("b", "deletes")) {
      other.await(run(1), REQUEST);
      assertThat(one).isNotSameAs(other);
    }
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void takeUnbatched_nothingBefore_isNoTurn() {
    assertThat(turns.takeUnbatched("a")).isNull();
    assertThat(turns.empty()).isTrue();
  }

  @Test
  void await_tooLong_endsWithTheDeadlineOrTheCancellation() {
    CallRun cancelled = run(2);
    cancelled.cancellation().cancel();
    try (Turns.Turn first = turns.take("a", "edits");
        Turns.Turn second = turns.take("a", "deletes")) {
      assertThat(first).isNotSameAs(second);
      assertThatExceptionOfType(CancelledException.class)
          .isThrownBy(() -> second.await(cancelled, REQUEST))
          .withMessageContaining("cancelled while it waited for its turn");
      CompletableFuture<Void> late =
          CompletableFuture.runAsync(() -> second.await(run(1), REQUEST));
      while (ticker.pending() == 0) {
        Thread.onSpinWait();
      }
      ticker.advance(Duration.ofMinutes(2));
      assertThat(late)
          .failsWithin(Duration.ofSeconds(10))
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
                    try (Turns.Turn turn = real.take("r" + j % 3, "way " + (i + j) % 4)) {
                      turn.await(systemRun(), REQUEST);
                    }
                  }
                }))
            .toList();
    threads.forEach(TurnsTest::join);

    assertThat(real.empty()).isTrue();
  }

  private static void join(Thread thread) {
    try {
      assertThat(thread.join(Duration.ofSeconds(20))).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private CallRun run(long id) {
    return new CallRun(id, REQUEST.route(), Settings.of(Settings.DEFAULTS), mode(), ticker.nanos());
  }

  private static CallRun systemRun() {
    return new CallRun(
        1, REQUEST.route(), Settings.of(Settings.DEFAULTS), mode(), Ticker.system().nanos());
  }

  private static CallRun.Mode mode() {
    return new CallRun.Mode(false, false, Idempotency.SAFE, true);
  }
}
