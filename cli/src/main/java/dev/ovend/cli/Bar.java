package dev.ovend.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What our client has to reach in a scenario.
 *
 * @param text what is asked for
 * @param miss says how it was missed, or nothing if it was met
 */
record Bar(String text, Function<Standing, Optional<String>> miss) {

  /** In each run every call succeeds. */
  static Bar nothingLost() {
    return new Bar(
        "nothing lost",
        standing -> {
          long lost = standing.most(Measurement::lost);
          return missed(lost > 0, lost + " lost (expected: 0)");
        });
  }

  /** The median run reaches this share of what theory allows. */
  static Bar efficiency(int percent) {
    return new Bar(
        ">= " + percent + " %",
        standing -> {
          double reached = standing.efficiency().median() * 100;
          return missed(
              reached < percent,
              "efficiency " + number(reached) + " % (expected: >= " + percent + " %)");
        });
  }

  /** No run is refused more often. */
  static Bar refused(long most) {
    return new Bar(
        "<= " + most + " x 429",
        standing -> {
          long refused = standing.most(run -> run.evidence().limited());
          return missed(refused > most, refused + " x 429 (expected: <= " + most + ")");
        });
  }

  /** No run has a larger share of its requests refused. */
  static Bar refusedShare(int percent) {
    return new Bar(
        "<= " + percent + " % 429",
        standing -> {
          double share = 100 * standing.largest(run -> run.evidence().limitedShare());
          return missed(
              share > percent,
              number(share) + " % of the requests 429 (expected: <= " + percent + " %)");
        });
  }

  /** In no run takes the slowest hundredth of a kind longer. */
  static Bar p99(String kind, Duration most) {
    String text = "p99 of " + kind + "s <= " + most.toMillis() + " ms";
    return new Bar(
        text,
        standing -> {
          double p99 = standing.largest(run -> run.outcome().percentileMillis(kind, 0.99));
          return missed(p99 > most.toMillis(), number(p99) + " ms (expected: " + text + ")");
        });
  }

  /** No run takes longer. */
  static Bar within(Duration most) {
    return new Bar(
        "within " + most.toSeconds() + " s",
        standing -> {
          double wall = standing.largest(run -> run.outcome().wallMillis());
          return missed(
              wall > most.toMillis(),
              number(wall / 1000) + " s (expected: <= " + most.toSeconds() + " s)");
        });
  }

  /** In no run does a disturbance make the calls of a kind later than this. */
  static Bar delay(String kind, Duration most) {
    String text = kind + "s delayed <= " + most.toMillis() + " ms";
    return new Bar(
        text,
        standing -> {
          double delay = standing.largest(run -> run.delayMillis(kind));
          return missed(delay > most.toMillis(), number(delay) + " ms (expected: " + text + ")");
        });
  }

  /** In each run every process has at least this share of what is accepted. */
  static Bar share(int percent) {
    return new Bar(
        "each >= " + percent + " %",
        standing -> {
          double share = -100 * standing.largest(run -> -run.evidence().smallestShare());
          return missed(
              share < percent,
              "a process had " + number(share) + " % (expected: >= " + percent + " %)");
        });
  }

  /** In no run come more invalid requests within any ten minutes. */
  static Bar invalidInTenMinutes(long most) {
    return new Bar(
        "<= " + most + " invalid in 10 min",
        standing -> {
          long invalid = standing.most(run -> run.evidence().mostInvalidInTenMinutes());
          return missed(invalid > most, invalid + " invalid in 10 min (expected: <= " + most + ")");
        });
  }

  private static Optional<String> missed(boolean missed, String how) {
    return missed ? Optional.of(how) : Optional.empty();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
