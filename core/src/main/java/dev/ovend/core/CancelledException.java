package dev.ovend.core;

/** A call was stopped by its caller, by an interrupt, or because its client was closed. */
public final class CancelledException extends OvendException {

  private static final long serialVersionUID = 1;

  /** Creates one; {@code message} says what was stopped and why. */
  public CancelledException(String message) {
    super(message, null);
  }
}
