package dev.ovend.cli;

import org.jspecify.annotations.Nullable;

/**
 * One run of one contestant.
 *
 * @param asked how many calls it was to make
 * @param outcome what it measured itself
 * @param evidence what the simulator saw
 * @param baseline what it measured when the scenario's disturbance was left out, or null
 */
record Measurement(int asked, Outcome outcome, Evidence evidence, @Nullable Outcome baseline) {

  /** Returns how many calls have no good result. */
  long lost() {
    return asked - outcome.calls().size() + outcome.failed();
  }

  /**
   * Returns by how much the calls of a kind were later than without the disturbance: the first with
   * the first, the second with the second; 0 without a baseline.
   */
  double delayMillis(String kind) {
    if (baseline == null) {
      return 0;
    }
    var with = outcome.took(kind);
    var without = baseline.took(kind);
    double most = 0;
    for (int i = 0; i < Math.min(with.size(), without.size()); i++) {
      most = Math.max(most, with.get(i) - without.get(i));
    }
    return most;
  }
}
