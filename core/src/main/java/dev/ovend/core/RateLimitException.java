package dev.ovend.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A request was not sent, because a rate limit would have made it wait too long. */
public final class RateLimitException extends OvendException {

  private static final long serialVersionUID = 1;

  private final Route route;
  private final Duration expectedWait;
  private final @Nullable RateLimitScope scope;

  /**
   * Creates one.
   *
   * @param expectedWait until the request could be sent, as far as is known
   * @param scope whose limit it is, or null if that is not known
   */
  public RateLimitException(
      String message, Route route, Duration expectedWait, @Nullable RateLimitScope scope) {
    super(message, null);
    this.route = route;
    this.expectedWait = expectedWait;
    this.scope = scope;
  }

  /** Returns the route that would have waited. */
  public Route route() {
    return route;
  }

  /** Returns how long the wait would have been, as far as is known. */
  public Duration expectedWait() {
    return expectedWait;
  }

  /** Returns whose limit it is, or null if that is not known. */
  public @Nullable RateLimitScope scope() {
    return scope;
  }
}
