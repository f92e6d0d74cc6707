package dev.ovend.core;

import java.io.Serializable;
import java.time.Duration;

/**
 * One attempt that brought no good answer. Immutable.
 *
 * @param number which one it was, from 1
 * @param failure a {@link TransportException} or a {@link DiscordApiException}
 * @param idempotency what happens when the request arrives twice
 * @param elapsed from the call's beginning to this failure
 */
public record FailedAttempt(
    int number, OvendException failure, Idempotency idempotency, Duration elapsed)
    implements Serializable {

  /**
   * Returns whether Discord may have acted on it although that is not known: no whole answer came,
   * or one that says that Discord's own parts did not hear from each other.
   */
  public boolean outcomeUnknown() {
    return switch (failure) {
      case TransportException e -> !e.unprocessed();
      case DiscordApiException e -> e.status() >= 500;
      default -> false;
    };
  }

  /** Returns the number and what happened. */
  @Override
  public String toString() {
    String what =
        failure instanceof DiscordApiException e
            ? e.status() + " " + e.error().message()
            : failure.getMessage();
    return "attempt " + number + " after " + elapsed.toMillis() + " ms: " + what;
  }
}
