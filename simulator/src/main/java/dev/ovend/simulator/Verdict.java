package dev.ovend.simulator;

import java.util.concurrent.TimeUnit;

/**
 * What a window decided about one request.
 *
 * @param allowed whether the request may pass
 * @param limit requests in one window
 * @param remaining requests left in this window, after this one
 * @param nanos when this was decided, in nanoseconds since the start
 * @param resetAfterNanos nanoseconds from then until the window ends
 */
record Verdict(boolean allowed, int limit, int remaining, long nanos, long resetAfterNanos) {

  private static final long NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /** Returns the wait until the window ends, rounded up: who waits this long is never early. */
  long resetAfterMillis() {
    return Math.ceilDiv(resetAfterNanos, NANOS_PER_MILLI);
  }
}
