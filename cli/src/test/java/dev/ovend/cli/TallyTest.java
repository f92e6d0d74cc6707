package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.DeadlineException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void await_callsOfEveryKind_areCounted() throws InterruptedException {
    CompletableFuture<String> late = failed("late");
    CompletableFuture<String> cancelled = new CompletableFuture<>();
    cancelled.cancel(true);

    Tally tally =
        Tally.await(
            List.of(
                CompletableFuture.completedFuture("a"),
                late,
                failed("later").thenApply(text -> text),
                cancelled,
                new CompletableFuture<String>()),
            Duration.ofMillis(1));

    assertThat(tally)
        .isEqualTo(
            new Tally(
                5,
                1,
                Map.of("DeadlineException", 2L, "CancellationException", 1L),
                1,
                List.of("DeadlineException: late", "CancellationException: no message")));
  }

  @Test
  void await_allDone_doesNotWait() throws InterruptedException {
    Tally tally = Tally.await(List.of(CompletableFuture.completedFuture(1)), Duration.ofHours(1));

    assertThat(tally.completed()).isEqualTo(1);
  }

  private static CompletableFuture<String> failed(String message) {
    return CompletableFuture.failedFuture(new DeadlineException(message, null));
  }
}
