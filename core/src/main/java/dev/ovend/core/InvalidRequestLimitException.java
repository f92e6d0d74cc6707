package dev.ovend.core;

import java.time.Duration;

/**
 * A request was not sent, because one more that Discord refuses could get the whole computer
 * banned: it bans an address that sends 10,000 invalid requests in 10 minutes.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public final class InvalidRequestLimitException extends OvendException {

  private static final long serialVersionUID = 1;

  private final Route route;
  private final int invalid;
  private final Duration retryAfter;

  /**
   * Creates one.
   *
   * @param invalid requests in the last 10 minutes that were answered with 401, 403 or 429
   * @param retryAfter after how long requests are sent again, if no more of them are invalid
   */
  public InvalidRequestLimitException(
      String message, Route route, int invalid, Duration retryAfter) {
    super(message, null);
    this.route = route;
    this.invalid = invalid;
    this.retryAfter = retryAfter;
  }

  /** Returns the route that was not called. */
  public Route route() {
    return route;
  }

  /** Returns how many requests of the last 10 minutes were invalid. */
  public int invalid() {
    return invalid;
  }

  /** Returns after how long requests are sent again, if no more of them are invalid. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
