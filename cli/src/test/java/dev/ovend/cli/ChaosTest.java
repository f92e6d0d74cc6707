package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ChaosTest {

  private static final Idleness IDLE = new Idleness(0, 0, 0, 3, 1_000);
  private static final Chaos CHAOS = new Chaos(true, 2);

  @Test
  void judge_allEndInTime_isMet() throws Exception {
    List<ChaosCalls.Played> played =
        List.of(
            played(false, CompletableFuture.completedFuture("ok"), Duration.ofSeconds(1)),
            played(true, CompletableFuture.failedFuture(new OnPurpose()), Duration.ZERO));

    assertThat(judge(played, IDLE, 0, Map.of("message 1", 1)).met()).isTrue();
  }

  @Test
  void judge_eachMiss_isTold() throws Exception {
    List<ChaosCalls.Played> played =
        List.of(
            played(
                false,
                CompletableFuture.failedFuture(new IllegalStateException("no")),
                ChaosCalls.DEADLINE.plusMillis(101)));
    Idleness busy = new Idleness(1, 1, 1, 4, 1_000);

    Findings findings = judge(played, busy, 1, Map.of("message 1", 2));

    assertThat(findings.checks()).hasSize(8).noneMatch(Findings.Check::met);
  }

  @Test
  void judge_callWithoutEnd_isLate() throws Exception {
    ChaosCalls.Played open =
        new ChaosCalls.Played(true, new CompletableFuture<>(), new CompletableFuture<>());

    assertThat(judge(List.of(open), IDLE, 0, Map.of()).checks())
        .filteredOn(check -> !check.met())
        .extracting(Findings.Check::must)
        .containsExactly("all end by their deadline + 100 ms");
  }

  private static ChaosCalls.Played played(
      boolean spoilt, CompletableFuture<?> future, Duration took) {
    return new ChaosCalls.Played(spoilt, future, CompletableFuture.completedFuture(took.toNanos()));
  }

  private static Findings judge(
      List<ChaosCalls.Played> played, Idleness after, int connections, Map<String, Integer> texts)
      throws InterruptedException {
    return CHAOS.judge(
        new Chaos.Seen(played, IDLE, after, connections, texts, 2, Duration.ofSeconds(1)));
  }
}
