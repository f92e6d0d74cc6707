package dev.ovend.core;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A call failed after something was sent: every attempt failed, or one did after which the request
 * must not be sent again. The cause is the last failure.
 */
public final class RetryException extends OvendException {

  private static final long serialVersionUID = 1;

  private final Route route;
  private final boolean outcomeUnknown;

  private final FailedAttempt[] failedAttempts;

  /**
   * Creates one.
   *
   * @param reason why there is no further attempt
   * @param failedAttempts at least one, oldest first
   * @param outcomeUnknown whether Discord may have done what was asked
   */
  public RetryException(
      Route route, String reason, List<FailedAttempt> failedAttempts, boolean outcomeUnknown) {
    super(message(route, reason, failedAttempts), failedAttempts.getLast().failure());
    this.route = route;
    this.failedAttempts = failedAttempts.toArray(new FailedAttempt[0]);
    this.outcomeUnknown = outcomeUnknown;
  }

  private static String message(Route route, String reason, List<FailedAttempt> failed) {
    return route
        + ": "
        + reason
        + "; "
        + failed.stream().map(FailedAttempt::toString).collect(Collectors.joining("; "));
  }

  /** Returns the route. */
  public Route route() {
    return route;
  }

  /** Returns every attempt that failed, oldest first. */
  public List<FailedAttempt> failedAttempts() {
    return List.of(failedAttempts);
  }

  /** Returns how many attempts failed. */
  public int attempts() {
    return failedAttempts.length;
  }

  /**
   * Returns whether Discord may have done what was asked, so that asking again may do it twice:
   * look first.
   */
  public boolean outcomeUnknown() {
    return outcomeUnknown;
  }
}
