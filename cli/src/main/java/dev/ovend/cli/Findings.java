package dev.ovend.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found in one scenario: figures, and whether what must hold does. Not thread-safe. */
final class Findings {

  private final Map<String, Number> figures = new LinkedHashMap<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  Findings() {}

  /**
   * Something that must hold.
   *
   * @param must what is asked for
   * @param found what was found
   */
  record Check(String must, String found, boolean met) {}

  /** Returns what is found of a scenario that could not be played to its end. */
  static Findings broken(String why) {
    return new Findings().must("played to its end", false, "could not be judged: " + why);
  }

  /** Adds a figure. */
  Findings figure(String name, Number value) {
    figures.put(name, value);
    return this;
  }

  /** Adds something that must hold. */
  Findings must(String must, boolean holds, Object found) {
    checks.add(new Check(must, String.valueOf(found), holds));
    return this;
  }

  /** Adds something of which there must be none, as a figure, too. */
  Findings none(String what, long found) {
    return figure(what, found).must("0 " + what, found == 0, found);
  }

  /** Adds what calls came to, and that all of them must have completed. */
  Findings completed(Tally tally) {
    counted(tally);
    double share = tally.calls() == 0 ? 0 : 100.0 * tally.completed() / tally.calls();
    String found =
        String.format(Locale.ROOT, "%.4g %% (%d)", share, tally.completed())
            .replace("100.0", "100");
    return must("100 % completed", tally.completed() == tally.calls(), found);
  }

  /** Adds what calls came to. */
  Findings counted(Tally tally) {
    figure("calls", tally.calls()).figure("completed", tally.completed());
    failures.addAll(tally.examples());
    return this;
  }

  /** Adds a failure to be told. */
  Findings failure(String told) {
    failures.add(told);
    return this;
  }

  /** Returns the figures by their names, in the order they were added. */
  Map<String, Number> figures() {
    return Collections.unmodifiableMap(figures);
  }

  /** Returns what must hold. */
  List<Check> checks() {
    return List.copyOf(checks);
  }

  /** Returns examples of what failed. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  /** Returns whether all that must hold does. */
  boolean met() {
    return !checks.isEmpty() && checks.stream().allMatch(Check::met);
  }
}
