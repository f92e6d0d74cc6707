package dev.ovend.core;

/**
 * A user's say in what is sent again. It runs on the thread of the call after every failed attempt,
 * from any number of threads; it must neither block nor throw.
 */
@FunctionalInterface
public interface RetryCondition {

  /** Says what to do after a failed attempt. */
  Decision decide(FailedAttempt failed);

  /** What to do. */
  enum Decision {
    /** What Ovend does by itself. */
    STANDARD,
    /**
     * Send it again, whatever the answer was; attempts and deadline still bound it. What would be
     * done twice when it arrives twice is not sent again while the outcome is unknown: change the
     * call's idempotency for that.
     */
    RETRY,
    /** Give up. */
    STOP
  }
}
