package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/**
 * An attempt brought no complete answer. Attempts that ended together, because the connection that
 * they shared was lost, have the same cause. Immutable.
 */
public final class TransportException extends OvendException {

  private static final long serialVersionUID = 1;

  private final FailurePhase phase;

  /** Creates one; {@code message} says what was tried and what happened, without secrets. */
  public TransportException(FailurePhase phase, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.phase = phase;
  }

  /** Returns how far the attempt had come. */
  public FailurePhase phase() {
    return phase;
  }

  /** Returns whether it is certain that Discord did not act on the attempt. */
  public boolean unprocessed() {
    return phase == FailurePhase.NOT_SENT;
  }
}
