package dev.ovend.cli;

import java.time.Duration;

/**
 * The shortest time that limits let calls take, from the first to the last, for someone who knows
 * them and whose requests take no time. It is what no client can beat, but for luck with where the
 * global second begins.
 */
final class Theory {

  private Theory() {}

  /** Returns the time for a window that opens with the first request and forgets all at once. */
  static Duration fixed(int requests, int limit, Duration window) {
    return window.multipliedBy(Math.max(0, Math.ceilDiv(requests, limit) - 1));
  }

  /** Returns the time for a window that gives requests back one by one. */
  static Duration sliding(int requests, int limit, Duration window) {
    return window.multipliedBy(Math.max(0, requests - limit)).dividedBy(limit);
  }

  /** Returns the longer one: where two limits hold, both do. */
  static Duration larger(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
