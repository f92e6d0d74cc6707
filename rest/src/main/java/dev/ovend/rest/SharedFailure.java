package dev.ovend.rest;

import dev.ovend.core.CancelledException;
import dev.ovend.core.CircuitOpenException;
import dev.ovend.core.ContentException;
import dev.ovend.core.DeadlineException;
import dev.ovend.core.DiscordApiException;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.OvendException;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RetryException;
import dev.ovend.core.TransportException;

/** Gives each caller an exception of its own, where one request failed for many. */
final class SharedFailure {

  private SharedFailure() {}

  /**
   * Returns a copy that says with how many others the call was sent, and knows the original; the
   * original if it is no exception that a request ends by.
   */
  static Throwable copy(Throwable failure, int calls) {
    String note = "sent together with " + (calls - 1) + (calls == 2 ? " other" : " others");
    return failure instanceof OvendException e ? copy(e, note) : failure;
  }

  /**
   * Returns a copy that knows the original; the original if no request ends by such an exception.
   *
   * @param note says why there is a copy, such as {@code sent together with 2 others}
   */
  static OvendException copy(OvendException failure, String note) {
    String message = failure.getMessage() + "; " + note;
    return switch (failure) {
      case TransportException e -> new TransportException(e.phase(), message, e);
      case ContentException e -> new ContentException(e.phase(), message, e);
      case DeadlineException e -> new DeadlineException(message, e);
      case RetryException e -> again(e, note);
      case DiscordApiException e ->
          knowing(new DiscordApiException(e.route(), e.error(), e.attempts(), note), e);
      case CancelledException e -> knowing(new CancelledException(message, e.unsent()), e);
      case CircuitOpenException e -> knowing(new CircuitOpenException(message), e);
      case RateLimitException e ->
          knowing(new RateLimitException(message, e.route(), e.expectedWait(), e.scope()), e);
      case InvalidTokenException e ->
          knowing(new InvalidTokenException(message, e.route(), e.retryAfter()), e);
      case InvalidRequestLimitException e ->
          knowing(
              new InvalidRequestLimitException(message, e.route(), e.invalid(), e.retryAfter()), e);
      default -> failure;
    };
  }

  private static RetryException again(RetryException e, String note) {
    String attempts = e.attempts() + (e.attempts() == 1 ? " attempt failed" : " attempts failed");
    String why = attempts + (e.outcomeUnknown() ? ", and Discord may have done it" : "");
    return knowing(
        new RetryException(e.route(), note + ": " + why, e.failedAttempts(), e.outcomeUnknown()),
        e);
  }

  private static <T extends Throwable> T knowing(T copy, Throwable original) {
    copy.addSuppressed(original);
    return copy;
  }
}
