package dev.ovend.simulator;

import java.time.Duration;

/**
 * How many requests a window lets pass.
 *
 * @param kind how the window gives spent requests back
 * @param requests requests in one window, at least 1
 * @param window its length, more than zero
 */
record Rate(LimitKind kind, int requests, Duration window) {

  Rate {
    if (requests < 1) {
      throw new IllegalArgumentException("limit: " + requests + " (expected: >= 1)");
    }
    if (!window.isPositive()) {
      throw new IllegalArgumentException("window: " + window + " (expected: > 0)");
    }
    Duration longest =
        Duration.ofNanos(Long.MAX_VALUE / (kind == LimitKind.SLIDING ? requests : 1));
    if (window.compareTo(longest) > 0) {
      throw new IllegalArgumentException("window: " + window + " (expected: <= " + longest + ")");
    }
  }

  /** Creates a window that nobody has spent. */
  Window open(ServerClock clock) {
    return switch (kind) {
      case FIXED -> FixedWindow.openedByRequest(clock, requests, window.toNanos());
      case SLIDING -> new SlidingWindow(clock, requests, window.toNanos());
      case LOG -> new SlidingLog(clock, requests, window.toNanos());
    };
  }

  /**
   * Returns the shortest time in which a new window lets {@code count} requests pass, from the
   * first to the last.
   */
  Duration shortest(long count) {
    long over = kind == LimitKind.SLIDING ? count - requests : (count - 1) / requests * requests;
    return over <= 0
        ? Duration.ZERO
        : window.multipliedBy(over / requests).plus(part(over % requests));
  }

  /** Returns how long {@code some} requests, fewer than all, take to come back, rounded up. */
  private Duration part(long some) {
    return Duration.ofNanos(Math.ceilDiv(some * window.toNanos(), (long) requests));
  }
}
