package dev.ovend.cli;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario.
 *
 * @param took how long it was played, processes and all
 * @param breakdown why it could not be played to its end, or null if it was
 */
record Verdict(
    ReliabilityScenario scenario, Findings findings, Duration took, @Nullable Throwable breakdown) {

  /**
   * Plays a scenario. One that breaks, whatever it throws, has not met what must hold; an interrupt
   * leaves the thread interrupted.
   */
  static Verdict of(ReliabilityScenario scenario, Workplace place) {
    long start = System.nanoTime();
    Findings findings = Findings.broken("interrupted");
    Throwable breakdown = null;
    try {
      Findings found = scenario.play(place);
      findings = place.interrupted() ? findings : found;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      breakdown = e;
    } catch (Exception | Error e) {
      findings = place.interrupted() ? findings : Findings.broken(Problem.of(e));
      breakdown = e;
    }
    return new Verdict(scenario, findings, Duration.ofNanos(System.nanoTime() - start), breakdown);
  }

  /** Returns whether all held that must. */
  boolean met() {
    return findings.met();
  }

  /** Returns name and end in a line, or in more if it could not be judged. */
  String told() {
    String end = breakdown == null ? met() ? "met" : "MISSED" : "could not be judged";
    return String.format(
        Locale.ROOT,
        "%s: %s after %.1f s%s",
        scenario.name(),
        end,
        took.toMillis() / 1000.0,
        breakdown == null ? "" : ": " + breakdown);
  }
}
