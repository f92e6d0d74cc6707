package dev.ovend.cli;

import java.io.IOException;
import java.time.Duration;

/**
 * What came of a scenario.
 *
 * @param took how long it was played, processes and all
 */
record Verdict(ReliabilityScenario scenario, Findings findings, Duration took) {

  /**
   * Plays a scenario. One that breaks down has not met what must hold.
   *
   * @throws IOException if a process cannot be started or talked with
   */
  static Verdict of(ReliabilityScenario scenario, Workplace place)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Findings findings = findings(scenario, place);
    return new Verdict(scenario, findings, Duration.ofNanos(System.nanoTime() - start));
  }

  private static Findings findings(ReliabilityScenario scenario, Workplace place)
      throws IOException, InterruptedException {
    try {
      return scenario.play(place);
    } catch (RuntimeException e) {
      return new Findings().must("played to its end", false, Problem.of(e));
    }
  }

  /** Returns whether all held that must. */
  boolean met() {
    return findings.met();
  }
}
