package dev.ovend.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a contestant measured of its own run.
 *
 * @param calls all calls, in any order
 */
record Outcome(List<Timed> calls) {

  /**
   * One call as its caller saw it, waiting included.
   *
   * @param beganMillis since the start of the run
   * @param error what went wrong, without secrets; null if the call succeeded
   */
  record Timed(String kind, double beganMillis, double tookMillis, @Nullable String error) {
    double endedMillis() {
      return beganMillis + tookMillis;
    }
  }

  /** Returns the time from the first call begun to the last call completed. */
  double wallMillis() {
    double first = calls.stream().mapToDouble(Timed::beganMillis).min().orElse(0);
    return calls.stream().mapToDouble(Timed::endedMillis).max().orElse(0) - first;
  }

  /** Returns what the calls are counted as, in alphabetical order. */
  List<String> kinds() {
    return calls.stream().map(Timed::kind).distinct().sorted().toList();
  }

  /** Returns how many calls failed. */
  long failed() {
    return calls.stream().filter(call -> call.error() != null).count();
  }

  /** Returns each error and how often it occurred. */
  Map<String, Long> errors() {
    return calls.stream()
        .filter(call -> call.error() != null)
        .collect(
            Collectors.groupingBy(
                call -> String.valueOf(call.error()), TreeMap::new, Collectors.counting()));
  }

  /** Returns the time that a share of the calls of a kind, or of all for null, did not exceed. */
  double percentileMillis(@Nullable String kind, double share) {
    return percentile(took(kind), share);
  }

  /** Returns how long the calls of a kind, or all for null, took; ascending. */
  List<Double> took(@Nullable String kind) {
    return calls.stream()
        .filter(call -> kind == null || call.kind().equals(kind))
        .map(Timed::tookMillis)
        .sorted()
        .toList();
  }

  /**
   * Returns the value that {@code share} of the ascending ones do not exceed; 0 if there are none.
   */
  static double percentile(List<Double> ascending, double share) {
    int rank = (int) Math.ceil(share * ascending.size());
    return ascending.isEmpty() ? 0 : ascending.get(Math.max(0, rank - 1));
  }
}
