package dev.ovend.simulator;

import java.time.Duration;
import java.util.Random;

/**
 * The time a request and its answer spend on the wire. Thread-safe.
 *
 * @param up one-way delay before a request is judged
 * @param down one-way delay after its effect
 * @param jitter the share by which each delay may be shorter or longer, from 0.0 to 1.0
 * @param random draws the jitter
 */
record Latency(Duration up, Duration down, double jitter, Random random) {

  Latency {
    if (up.isNegative()) {
      throw new IllegalArgumentException("up: " + up + " (expected: >= 0)");
    }
    if (down.isNegative()) {
      throw new IllegalArgumentException("down: " + down + " (expected: >= 0)");
    }
    if (!(jitter >= 0.0 && jitter <= 1.0)) {
      throw new IllegalArgumentException("jitter: " + jitter + " (expected: 0.0 to 1.0)");
    }
  }

  /** Returns how long one request takes to arrive, in nanoseconds. */
  long drawUp() {
    return draw(up);
  }

  /** Returns how long one answer takes to arrive, in nanoseconds. */
  long drawDown() {
    return draw(down);
  }

  /** Returns one delay around {@code mean}. */
  long draw(Duration mean) {
    double share = jitter == 0.0 ? 0.0 : jitter * (2.0 * random.nextDouble() - 1.0);
    return Math.round((double) mean.toNanos() * (1.0 + share));
  }
}
