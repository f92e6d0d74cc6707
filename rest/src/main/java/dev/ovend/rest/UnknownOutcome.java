package dev.ovend.rest;

import dev.ovend.core.DeadlineException;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.Request;
import dev.ovend.core.RetryException;
import java.util.Objects;

/**
 * A guarded request that Discord may have carried out. Until Discord may have forgotten its nonce,
 * only one with the same nonce may follow it, and none afterwards. Immutable.
 */
final class UnknownOutcome {

  private final FailedAttempts failed;
  private final Request request;
  private final long untilNanos;
  private final boolean beforeDeadline;

  /**
   * Creates one.
   *
   * @param request as it left
   * @param untilNanos the ticker's time until which Discord remembers it
   * @param deadlineNanos the ticker's time at which the call is over anyway
   */
  UnknownOutcome(FailedAttempts failed, Request request, long untilNanos, long deadlineNanos) {
    this.failed = failed;
    this.request = request;
    this.untilNanos = untilNanos;
    this.beforeDeadline = untilNanos - deadlineNanos < 0;
  }

  /** Returns the ticker's time until which the call may be sent. */
  long within(long deadlineNanos) {
    return beforeDeadline ? untilNanos : deadlineNanos;
  }

  /** Returns whether there is no time for another attempt that Discord would recognize. */
  boolean forgotten(long nowNanos) {
    return untilNanos - nowNanos < RetryMiddleware.LEAST_TIME;
  }

  /** Returns whether it is this that leaves no time, and not the deadline. */
  boolean binding() {
    return beforeDeadline;
  }

  /** Returns whether a call could not be sent in the time that was left. */
  boolean ends(OvendException end, long nowNanos) {
    return switch (end) {
      case DeadlineException late -> beforeDeadline;
      case RateLimitException limited ->
          beforeDeadline && limited.expectedWait().toNanos() - (untilNanos - nowNanos) >= 0;
      default -> false;
    };
  }

  /**
   * Checks what is about to leave.
   *
   * @throws RetryException if Discord would not recognize it
   */
  void check(Request next) {
    boolean same =
        next.body().equals(request.body())
            || Objects.equals(Nonce.enforced(next.body()), Nonce.enforced(request.body()));
    if (!same
        || !next.target().pathAndQuery().equals(request.target().pathAndQuery())
        || !next.token().identity().equals(request.token().identity())) {
      throw failed.notAgain(
          ", and an interceptor changed its nonce, path or token before the next attempt", "");
    }
  }
}
