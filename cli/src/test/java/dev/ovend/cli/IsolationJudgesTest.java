package dev.ovend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.ApiError;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DeadlockException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.FailedAttempt;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Idempotency;
import dev.ovend.core.RetryException;
import dev.ovend.core.Route;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found of calls that must not suffer from others. */
class IsolationJudgesTest {

  private static final Route ROUTE = Route.parse(HttpMethod.POST, "/channels/1/messages");
  private static final Idleness IDLE = new Idleness(0, 0, 0, 0, 0);

  @Test
  void sickChannel_healthyOnesSpared_isMet() {
    SickChannel scenario = new SickChannel(2, 10, Duration.ofSeconds(1), 3);

    assertThat(missed(scenario.judge(sick(10, 3, 1_000)))).isEmpty();
    assertThat(missed(scenario.judge(sick(9, 2, 1_001))))
        .containsExactly(
            "100 % completed: 90.00 % (9)",
            "healthy ones there once each: 9 of 10",
            "p99 of healthy calls <= 1 s: 1001 ms",
            "the sick fail after 3 attempts, naming the 500: 2 of 3");
  }

  @Test
  void sickChannel_failure_hasToNameTheAnswerOfEachAttempt() {
    assertThat(SickChannel.told(retried(3, 500))).isTrue();
    assertThat(SickChannel.told(retried(2, 500))).isFalse();
    assertThat(SickChannel.told(retried(3, 502))).isFalse();
    assertThat(SickChannel.told(new DeadlineException("too late", null))).isFalse();
    assertThat(SickChannel.told(null)).isFalse();
  }

  @Test
  void localFailures_ordinaryOnesSpared_isMet() {
    LocalFailures scenario = new LocalFailures(1, 2);

    assertThat(missed(scenario.judge(local(10, 5, 100, 0)))).isEmpty();
    assertThat(missed(scenario.judge(local(9, 4, 1_001, 6))))
        .containsExactly(
            "100 % completed: 90.00 % (9)",
            "ordinary ones there once each: 9 of 10",
            "p99 of ordinary calls <= 1 s: 1001 ms",
            "each bad file fails its call: 4 of 5",
            "each failure names its file: 4 of 5",
            "at once: 1001 ms at most",
            "0 retries: 6",
            "0 circuits opened: 6");
  }

  @Test
  void localFailures_failure_hasToNameItsFile() {
    assertThat(LocalFailures.names(new IllegalStateException("report-1.pdf: gone"), 1)).isTrue();
    assertThat(LocalFailures.names(new IllegalStateException("report-1.pdf: gone"), 2)).isFalse();
    assertThat(LocalFailures.names(null, 1)).isFalse();
  }

  @Test
  void stalledSources_endInTimeAndLeaveNothing_isMet() {
    StalledSources scenario = new StalledSources(Duration.ofSeconds(2));
    DeadlineException late = new DeadlineException("too late", null);
    DeadlockException deadlock = new DeadlockException(List.of("a", "b"), "do not");

    assertThat(
            missed(
                scenario.judge(
                    List.of(
                        new StalledSources.Seen(StalledSources.Kind.DEAF, 2_100, late, IDLE),
                        new StalledSources.Seen(
                            StalledSources.Kind.OWN_CALL, 10, deadlock, IDLE)))))
        .isEmpty();
  }

  @Test
  void stalledSources_lateOrLeft_isMissed() {
    StalledSources scenario = new StalledSources(Duration.ofSeconds(2));
    DeadlineException late = new DeadlineException("too late", null);

    assertThat(
            missed(
                scenario.judge(
                    List.of(
                        new StalledSources.Seen(StalledSources.Kind.TRICKLE, 2_101, late, IDLE),
                        new StalledSources.Seen(
                            StalledSources.Kind.STALL,
                            Double.POSITIVE_INFINITY,
                            null,
                            new Idleness(1, 2, 3, 0, 0)),
                        new StalledSources.Seen(StalledSources.Kind.OWN_CALL, 2_000, late, IDLE)))))
        .containsExactly(
            "trickling error body: fails within 2100 ms: 2101 ms",
            "stalled source: fails within 2100 ms: no end",
            "source that calls its own client: fails within 1000 ms: 2000 ms",
            "source that calls its own client: names the cycle: 0 of 1",
            "0 calls left: 1",
            "0 permits left: 2",
            "0 slots left: 3");
  }

  private static SickChannel.Seen sick(int completed, long told, double slowest) {
    return new SickChannel.Seen(
        tally(completed),
        List.of(5.0, slowest),
        told,
        4_000,
        0,
        texts(completed, i -> "message " + i));
  }

  private static LocalFailures.Seen local(int completed, long failed, double slowest, int wrong) {
    return new LocalFailures.Seen(
        tally(completed),
        List.of(5.0, slowest),
        failed,
        failed,
        slowest,
        wrong,
        wrong,
        texts(completed, i -> "message " + i));
  }

  private static Tally tally(int completed) {
    return new Tally(10, completed, Map.of(), 0, List.of());
  }

  private static Map<String, Integer> texts(int count, Function<Integer, String> text) {
    return IntStream.range(0, count).boxed().collect(Collectors.toMap(text, i -> 1));
  }

  private static @Nullable Throwable retried(int attempts, int status) {
    DiscordApiException answer =
        new DiscordApiException(
            ROUTE, new ApiError(status, 0, status + " Error", List.of(), null), 1, "retryable");
    FailedAttempt attempt = new FailedAttempt(1, answer, Idempotency.SAFE, Duration.ZERO);
    return new RetryException(ROUTE, "all failed", Collections.nCopies(attempts, attempt), false);
  }

  private static List<String> missed(Findings findings) {
    return findings.checks().stream()
        .filter(check -> !check.met())
        .map(check -> check.must() + ": " + check.found())
        .toList();
  }
}
