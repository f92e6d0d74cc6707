package dev.ovend.rest;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * How long to pause before each retry: a random time up to a ceiling that doubles, so that clients
 * that failed together do not all come back together. Immutable.
 *
 * @param firstNanos the ceiling before the first retry
 * @param maxNanos the highest ceiling
 */
record Backoff(long firstNanos, long maxNanos) {

  static final Backoff STANDARD =
      new Backoff(TimeUnit.MILLISECONDS.toNanos(250), TimeUnit.SECONDS.toNanos(10));

  private static final int MAX_DOUBLINGS = 30;

  /**
   * Returns the pause before retry number {@code retry}, in nanoseconds.
   *
   * @param retry 1 for the first one
   */
  long before(int retry, RandomGenerator random) {
    long doubled = firstNanos << Math.clamp(retry - 1, 0, MAX_DOUBLINGS);
    long ceiling = doubled <= 0 || doubled > maxNanos ? maxNanos : doubled;
    return random.nextLong(ceiling + 1);
  }
}
