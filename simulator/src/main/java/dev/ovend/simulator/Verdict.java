package dev.ovend.simulator;

import java.util.concurrent.TimeUnit;

/**
 * What a window decided about one request.
 *
 * @param allowed whether the request may pass
 * @param limit requests in one window
 * @param remaining requests left in this window, after this one
 * @param nanos when this was decided, in nanoseconds since the start
 * @param resetAfterNanos nanoseconds from then until nothing of the window is spent
 * @param retryAfterNanos nanoseconds from then until one request may pass; read it of refusals
 */
record Verdict(
    boolean allowed,
    int limit,
    int remaining,
    long nanos,
    long resetAfterNanos,
    long retryAfterNanos) {

  private static final long NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  /** Creates the verdict of a window that is free again all at once. */
  Verdict(boolean allowed, int limit, int remaining, long nanos, long resetAfterNanos) {
    this(allowed, limit, remaining, nanos, resetAfterNanos, resetAfterNanos);
  }

  /** Returns the wait until the window is full again, rounded up. */
  long resetAfterMillis() {
    return Math.ceilDiv(resetAfterNanos, NANOS_PER_MILLI);
  }

  /** Returns the wait until a request may pass, rounded up: who waits this long is never early. */
  long retryAfterMillis() {
    return Math.ceilDiv(retryAfterNanos, NANOS_PER_MILLI);
  }
}
