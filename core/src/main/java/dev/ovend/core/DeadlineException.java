package dev.ovend.core;

import org.jspecify.annotations.Nullable;

/** A call's deadline passed before its result was there. */
public final class DeadlineException extends OvendException {

  private static final long serialVersionUID = 1;

  /** Creates one; {@code cause} is the failure of the last attempt, or null. */
  public DeadlineException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
