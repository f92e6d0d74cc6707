package dev.ovend.cli;

import java.time.Duration;

/**
 * What came of a scenario.
 *
 * @param took how long it was played, processes and all
 */
record Verdict(ReliabilityScenario scenario, Findings findings, Duration took) {

  boolean met() {
    return findings.met();
  }
}
