package dev.ovend.simulator;

import java.util.List;

/**
 * A scenario that cannot be played. The message lists all its problems, one a line, each as {@code
 * file:line:column: path: value (expected: ...)}.
 *
 * <p>Immutable.
 */
public final class ScenarioException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  ScenarioException(String source, List<String> problems) {
    super(
        source
            + (problems.size() == 1 ? ": 1 problem\n" : ": " + problems.size() + " problems\n")
            + String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Returns the problems in the order of the file; at least one. */
  public List<String> problems() {
    return problems;
  }
}
