package dev.ovend.cli;

import dev.ovend.cli.Evidence.Seen;
import dev.ovend.cli.Outcome.Timed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes standings that nobody played. */
final class Standings {

  private Standings() {}

  /** One run of the smoke scenario for each wall time, with ten good calls each. */
  static Standing smoke(String contestant, boolean judged, long... wallMillis) {
    List<Measurement> runs = Arrays.stream(wallMillis).mapToObj(wall -> run(wall, 10)).toList();
    return new Standing(EfficiencyScenarios.smoke(), contestant, judged, runs, null);
  }

  static Standing of(EfficiencyScenario scenario, Measurement... runs) {
    return new Standing(scenario, "Ovend", true, List.of(runs), null);
  }

  /** Returns a run of calls that all began at once and ended evenly over a time. */
  static Measurement run(long wallMillis, int calls) {
    List<Timed> timed =
        IntStream.rangeClosed(1, calls)
            .mapToObj(i -> new Timed(Errand.CALL, 0, 1.0 * wallMillis * i / calls, null))
            .toList();
    List<Seen> seen = timed.stream().map(call -> seen(call.tookMillis(), 200, null, null)).toList();
    return new Measurement(calls, new Outcome(timed), new Evidence(seen), null);
  }

  static Seen seen(double at, int status, @Nullable String scope, @Nullable String nonce) {
    return new Seen(at, status, scope, nonce, 1);
  }
}
