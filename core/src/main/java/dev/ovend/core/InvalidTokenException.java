package dev.ovend.core;

import java.time.Duration;

/**
 * A request was not sent, because Discord has just refused the token with 401. One request a minute
 * tries whether that has changed.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public final class InvalidTokenException extends OvendException {

  private static final long serialVersionUID = 1;

  private final Route route;
  private final Duration retryAfter;

  /**
   * Creates one.
   *
   * @param retryAfter after how long a request tries the token again
   */
  public InvalidTokenException(String message, Route route, Duration retryAfter) {
    super(message, null);
    this.route = route;
    this.retryAfter = retryAfter;
  }

  /** Returns the route that was not called. */
  public Route route() {
    return route;
  }

  /** Returns after how long a request tries the token again. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
