package dev.ovend.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What one contestant came to in one scenario.
 *
 * @param scenario what was played
 * @param contestant its name
 * @param judged whether the scenario's bars are for it
 * @param runs all runs that came to their end
 * @param note why it did not take part, or broke down; null if it played to the end
 */
record Standing(
    EfficiencyScenario scenario,
    String contestant,
    boolean judged,
    List<Measurement> runs,
    @Nullable String note) {

  private static final String COULD_NOT_BE_JUDGED = "could not be judged: ";

  static Standing absent(EfficiencyScenario scenario, String contestant, String note) {
    return new Standing(scenario, contestant, false, List.of(), note);
  }

  /** Median and extremes of something over all runs; zeros if there are none. */
  record Spread(double least, double median, double most) {

    static Spread of(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.isEmpty()
          ? new Spread(0, 0, 0)
          : new Spread(sorted.getFirst(), middle(sorted), sorted.getLast());
    }

    private static double middle(List<Double> sorted) {
      int half = sorted.size() / 2;
      return sorted.size() % 2 == 1
          ? sorted.get(half)
          : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
  }

  /** Returns a value's spread. */
  Spread spread(ToDoubleFunction<Measurement> value) {
    return Spread.of(runs.stream().map(value::applyAsDouble).toList());
  }

  Spread wallMillis() {
    return spread(run -> run.outcome().wallMillis());
  }

  /** Returns the shares of what theory allows; zeros if there is no theory. */
  Spread efficiency() {
    return spread(run -> scenario.theoryMillis() / Math.max(1, run.outcome().wallMillis()));
  }

  double largest(ToDoubleFunction<Measurement> value) {
    return runs.stream().mapToDouble(value).max().orElse(0);
  }

  long most(ToLongFunction<Measurement> value) {
    return runs.stream().mapToLong(value).max().orElse(0);
  }

  /** Returns how many requests of all runs together each scope refused. */
  Map<String, Long> limitedByScope() {
    Map<String, Long> sum = new TreeMap<>();
    runs.forEach(run ->
        run.evidence().limitedByScope().forEach((scope, n) -> sum.merge(scope, n, Long::sum)));
    return sum;
  }

  /** Returns each error of all runs and how often it occurred. */
  Map<String, Long> errors() {
    Map<String, Long> sum = new TreeMap<>();
    runs.forEach(
        run -> run.outcome().errors().forEach((error, n) -> sum.merge(error, n, Long::sum)));
    return sum;
  }

  /** Returns what was not reached; nothing if all was, or nothing was asked for. */
  List<String> missed() {
    if (judged && note != null) {
      return List.of(COULD_NOT_BE_JUDGED + note);
    }
    return judged
        ? scenario.bars().stream().flatMap(bar -> bar.miss().apply(this).stream()).toList()
        : List.of();
  }
}
