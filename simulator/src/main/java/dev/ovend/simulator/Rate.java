package dev.ovend.simulator;

import java.time.Duration;

/**
 * How many requests a window lets pass.
 *
 * @param kind how the window gives spent requests back
 * @param requests requests in one window, at least 1
 * @param window its length, more than zero
 */
record Rate(Kind kind, int requests, Duration window) {

  Rate {
    if (requests < 1) {
      throw new IllegalArgumentException("limit: " + requests + " (expected: >= 1)");
    }
    if (!window.isPositive()) {
      throw new IllegalArgumentException("window: " + window + " (expected: > 0)");
    }
    Duration longest = Duration.ofNanos(Long.MAX_VALUE / (kind == Kind.SLIDING ? requests : 1));
    if (window.compareTo(longest) > 0) {
      throw new IllegalArgumentException("window: " + window + " (expected: <= " + longest + ")");
    }
  }

  /** How a window gives spent requests back. */
  enum Kind {
    /** All at once, when it ends. */
    FIXED,
    /** One after the other, evenly over its length. */
    SLIDING
  }

  /** Creates a window that nobody has spent. */
  Window open(ServerClock clock) {
    return kind == Kind.FIXED
        ? FixedWindow.openedByRequest(clock, requests, window.toNanos())
        : new SlidingWindow(clock, requests, window.toNanos());
  }

  /**
   * Returns the shortest time in which a new window lets {@code count} requests pass, from the
   * first to the last.
   */
  Duration shortest(long count) {
    long over = kind == Kind.FIXED ? (count - 1) / requests * requests : count - requests;
    return over <= 0
        ? Duration.ZERO
        : window.multipliedBy(over / requests).plus(part(over % requests));
  }

  /** Returns how long {@code some} requests, fewer than all, take to come back, rounded up. */
  private Duration part(long some) {
    return Duration.ofNanos(Math.ceilDiv(some * window.toNanos(), (long) requests));
  }
}
