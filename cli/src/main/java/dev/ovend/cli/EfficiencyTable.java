package dev.ovend.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Prints standings for people. */
final class EfficiencyTable {

  private static final List<String> HEAD =
      List.of(
          "scenario",
          "client",
          "theory",
          "wall",
          "efficiency",
          "429 u/s/g",
          "p50",
          "p99",
          "in flight",
          "lost",
          "bar");

  private EfficiencyTable() {}

  /**
   * Prints a row for each standing, then what was missed and what is missing.
   *
   * @param unplayed the names of scenarios that were not begun
   */
  static void print(PrintWriter out, List<Standing> standings, List<String> unplayed) {
    List<List<String>> rows = new ArrayList<>(List.of(HEAD));
    standings.stream()
        .filter(s -> s.judged() || !s.runs().isEmpty())
        .forEach(s -> rows.add(s.runs().isEmpty() ? emptyRow(s) : row(s)));
    TextTable.print(out, rows, Set.of(0, 1, HEAD.size() - 1));
    for (Standing standing : standings) {
      String who = standing.scenario().name() + ", " + standing.contestant() + ": ";
      standing.missed().forEach(what -> out.println("missed: " + who + what));
      standing.errors().forEach((error, n) -> out.println("failed: " + who + n + " x " + error));
      if (standing.note() != null && !standing.judged()) {
        out.println("left out: " + who + standing.note());
      }
    }
    if (!unplayed.isEmpty()) {
      out.println("not played: " + String.join(", ", unplayed));
    }
    out.flush();
  }

  /** Returns the cells of one standing. */
  static List<String> row(Standing s) {
    Standing.Spread efficiency = s.efficiency();
    boolean theory = s.scenario().theory() != null;
    Map<String, Long> scopes = s.limitedByScope();
    return List.of(
        s.scenario().name(),
        s.contestant(),
        theory ? seconds(s.scenario().theoryMillis()) : "-",
        seconds(s.wallMillis().median()),
        theory ? percent(efficiency) : "-",
        String.format(
            Locale.ROOT,
            "%d/%d/%d",
            scopes.getOrDefault("user", 0L),
            scopes.getOrDefault("shared", 0L),
            scopes.getOrDefault("global", 0L)),
        millis(s.spread(run -> run.outcome().percentileMillis(null, 0.5)).median()),
        millis(s.spread(run -> run.outcome().percentileMillis(null, 0.99)).median()),
        String.valueOf(s.most(run -> run.evidence().mostInFlight(s.scenario().rttMillis()))),
        String.valueOf(s.runs().stream().mapToLong(Measurement::lost).sum()),
        bar(s));
  }

  /** Returns the cells of a standing of which no run came to its end. */
  private static List<String> emptyRow(Standing s) {
    List<String> row = new ArrayList<>(Collections.nCopies(HEAD.size(), "-"));
    row.set(0, s.scenario().name());
    row.set(1, s.contestant());
    row.set(HEAD.size() - 1, bar(s));
    return row;
  }

  private static String bar(Standing s) {
    if (s.judged() && s.note() != null) {
      return s.missed().getFirst();
    }
    return !s.judged() ? "-" : s.missed().isEmpty() ? "met" : "MISSED";
  }

  private static String percent(Standing.Spread share) {
    return String.format(
        Locale.ROOT,
        "%.1f %% (%.1f..%.1f)",
        share.median() * 100,
        share.least() * 100,
        share.most() * 100);
  }

  private static String seconds(double millis) {
    return String.format(Locale.ROOT, "%.2f s", millis / 1000);
  }

  private static String millis(double millis) {
    return millis < 1000 ? Math.round(millis) + " ms" : seconds(millis);
  }
}
