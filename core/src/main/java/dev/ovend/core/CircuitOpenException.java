package dev.ovend.core;

/**
 * A call that must not wait was not sent, because the last requests of its kind failed and Discord
 * is left alone for a while.
 */
public final class CircuitOpenException extends OvendException {

  private static final long serialVersionUID = 1;

  /** Creates one; {@code message} names the circuit, since when it is open, and the next probe. */
  public CircuitOpenException(String message) {
    super(message, null);
  }
}
