package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * What an answer says about its bucket.
 *
 * @param bucketId Discord's name of the bucket, or null if it is not told
 * @param limit requests in one window, at least 1
 * @param remaining requests left in it, from 0 to {@code limit}
 * @param resetAfter nanoseconds until the window ends, counted by the server when it answered
 * @param reset the window's end on the server's clock in nanoseconds, which tells windows apart;
 *     {@link Spans#INVALID} if it is not told
 */
record Quota(@Nullable String bucketId, int limit, int remaining, long resetAfter, long reset) {

  /** Returns whether the server's clock is told. */
  boolean timed() {
    return reset != Spans.INVALID;
  }

  /** Returns when the request was judged, on the server's clock; only if that is told. */
  long judgedAt() {
    return reset - resetAfter;
  }
}
