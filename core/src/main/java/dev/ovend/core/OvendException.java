package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/** Anything that can go wrong with a call. The message holds the facts and no secret. */
public abstract sealed class OvendException extends RuntimeException
    permits CancelledException,
        CircuitOpenException,
        ContentException,
        DeadlineException,
        DeadlockException,
        DecodingException,
        DiscordApiException,
        InvalidRequestLimitException,
        InvalidTokenException,
        RateLimitException,
        RetryException,
        TransportException,
        ValidationException {

  private static final long serialVersionUID = 1;

  private static final int MAX_MESSAGE = 20_000;

  /** Escapes control characters, which may come from an answer, so that the message is one line. */
  OvendException(String message, @Nullable Throwable cause) {
    super(Text.printable(message, MAX_MESSAGE), cause);
  }
}
