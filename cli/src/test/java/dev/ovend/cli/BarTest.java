package dev.ovend.cli;

import static dev.ovend.cli.Standings.run;
import static dev.ovend.cli.Standings.seen;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.cli.Evidence.Seen;
import dev.ovend.cli.Outcome.Timed;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarTest {

  private static final EfficiencyScenario SMOKE = EfficiencyScenarios.smoke();

  @Test
  void efficiency_runs_judgesTheMedian() {
    Standing standing = Standings.smoke("Ovend", true, 1_020, 1_133, 4_000);

    assertThat(Bar.efficiency(90).miss().apply(standing)).isEmpty();
    assertThat(Bar.efficiency(91).miss().apply(standing))
        .hasValue("efficiency 90.0 % (expected: >= 91 %)");
  }

  @Test
  void refused_runs_judgesTheWorst() {
    Standing standing = Standings.of(SMOKE, run(1_000, 10), evidence(limited(2)));

    assertThat(Bar.refused(2).miss().apply(standing)).isEmpty();
    assertThat(Bar.refused(1).miss().apply(standing)).hasValue("2 x 429 (expected: <= 1)");
    assertThat(Bar.refusedShare(100).miss().apply(standing)).isEmpty();
    assertThat(Bar.refusedShare(99).miss().apply(standing))
        .hasValue("100.0 % of the requests 429 (expected: <= 99 %)");
  }

  @Test
  void nothingLost_failedCall_isMissed() {
    Measurement run = outcome(new Timed("call", 0, 1, "status 500"), null);

    assertThat(Bar.nothingLost().miss().apply(Standings.of(SMOKE, run)))
        .hasValue("1 lost (expected: 0)");
    assertThat(Bar.nothingLost().miss().apply(Standings.of(SMOKE, run(1_000, 10)))).isEmpty();
  }

  @Test
  void p99_slowKind_isMissed() {
    Standing standing = Standings.of(SMOKE, outcome(new Timed("callback", 0, 200, null), null));

    assertThat(Bar.p99("callback", Duration.ofMillis(200)).miss().apply(standing)).isEmpty();
    assertThat(Bar.p99("callback", Duration.ofMillis(199)).miss().apply(standing))
        .hasValue("200.0 ms (expected: p99 of callbacks <= 199 ms)");
  }

  @Test
  void within_longRun_isMissed() {
    Standing standing = Standings.of(SMOKE, run(2_500, 10));

    assertThat(Bar.within(Duration.ofSeconds(3)).miss().apply(standing)).isEmpty();
    assertThat(Bar.within(Duration.ofSeconds(2)).miss().apply(standing))
        .hasValue("2.5 s (expected: <= 2 s)");
  }

  @Test
  void delay_laterThanWithout_isMissed() {
    Outcome without = new Outcome(List.of(new Timed("other", 0, 100, null)));
    Standing standing = Standings.of(SMOKE, outcome(new Timed("other", 0, 180, null), without));

    assertThat(Bar.delay("other", Duration.ofMillis(80)).miss().apply(standing)).isEmpty();
    assertThat(Bar.delay("other", Duration.ofMillis(79)).miss().apply(standing))
        .hasValue("80.0 ms (expected: others delayed <= 79 ms)");
  }

  @Test
  void share_starvedProcess_isMissed() {
    Measurement run =
        evidence(
            List.of(
                seen(1, 200, null, "process-1-1"),
                seen(2, 200, null, "process-1-2"),
                seen(3, 200, null, "process-1-3"),
                seen(2.5, 200, null, "process-2-1"),
                seen(9, 200, null, "process-2-2")));

    assertThat(Bar.share(25).miss().apply(Standings.of(SMOKE, run))).isEmpty();
    assertThat(Bar.share(26).miss().apply(Standings.of(SMOKE, run)))
        .hasValue("a process had 25.0 % (expected: >= 26 %)");
  }

  @Test
  void invalidInTenMinutes_tooMany_isMissed() {
    Standing standing = Standings.of(SMOKE, evidence(limited(3)));

    assertThat(Bar.invalidInTenMinutes(3).miss().apply(standing)).isEmpty();
    assertThat(Bar.invalidInTenMinutes(2).miss().apply(standing))
        .hasValue("3 invalid in 10 min (expected: <= 2)");
  }

  private static List<Seen> limited(int count) {
    return IntStream.range(0, count).mapToObj(i -> seen(i, 429, "user", null)).toList();
  }

  private static Measurement evidence(List<Seen> seen) {
    return new Measurement(10, run(1_000, 10).outcome(), new Evidence(seen), null);
  }

  private static Measurement outcome(Timed call, @Nullable Outcome baseline) {
    return new Measurement(1, new Outcome(List.of(call)), new Evidence(List.of()), baseline);
  }
}
