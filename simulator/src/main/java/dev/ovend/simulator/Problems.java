package dev.ovend.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Collects what is wrong with a file, so that all of it can be told at once. */
final class Problems {

  private final String source;
  private final List<Problem> found = new ArrayList<>();

  /** Creates a collection for a file with this name. */
  Problems(String source) {
    this.source = source;
  }

  /**
   * Notes a problem.
   *
   * @param mark where; empty for the beginning
   */
  void add(Optional<Mark> mark, String text) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    found.add(new Problem(line, column, text));
  }

  /**
   * Does nothing if nothing is wrong.
   *
   * @throws ScenarioException otherwise
   */
  void check() {
    if (!found.isEmpty()) {
      throw new ScenarioException(
          source,
          found.stream()
              .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
              .map(one -> source + ":" + one.line + ":" + one.column + ": " + one.text)
              .toList());
    }
  }

  private record Problem(int line, int column, String text) {}
}
