package dev.ovend.ratelimit;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a check with many random inputs, and names the seed of the one that fails. */
final class Trials {

  private Trials() {}

  static void run(int count, long firstSeed, Consumer<Random> check) {
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      try {
        check.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
