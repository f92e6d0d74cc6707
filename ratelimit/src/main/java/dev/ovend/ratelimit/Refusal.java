package dev.ovend.ratelimit;

import dev.ovend.core.RateLimitScope;

/**
 * What a 429 forbids.
 *
 * @param scope whose limit it is
 * @param nanos how long to wait, counted from the answer's arrival
 * @param exact the same, counted by the server when it answered; {@link Spans#INVALID} if it is not
 *     told more exactly than in seconds
 */
record Refusal(Reach reach, RateLimitScope scope, long nanos, long exact) {

  /** Which requests have to wait. */
  enum Reach {
    /** Those of the bucket. */
    BUCKET,
    /** Those of the route and its major parameters: a limit that the bucket does not show. */
    ROUTE,
    /** Everything but answers to interactions. */
    TOKEN,
    /** Everything: it was not Discord that refused, but what stands before it. */
    ADDRESS
  }
}
