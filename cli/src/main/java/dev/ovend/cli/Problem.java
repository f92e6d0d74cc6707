package dev.ovend.cli;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Says in one line what went wrong with a call. */
final class Problem {

  private Problem() {}

  /** Returns the message of a failure, or of what it is wrapped around. */
  static String of(Throwable failure) {
    Throwable cause = wrapping(failure) ? failure.getCause() : null;
    Throwable told = Objects.requireNonNullElse(cause, failure);
    String message = Objects.requireNonNullElse(told.getMessage(), "no message");
    return told.getClass().getSimpleName() + ": " + message.lines().findFirst().orElse("");
  }

  private static boolean wrapping(Throwable failure) {
    return failure instanceof CompletionException || failure instanceof ExecutionException;
  }
}
