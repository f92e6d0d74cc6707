package dev.ovend.core;

/** A call was stopped by its caller, by an interrupt, or because its client was closed. */
public final class CancelledException extends OvendException {

  private static final long serialVersionUID = 1;

  private final boolean unsent;

  /** Creates one; {@code message} says what was stopped and why. */
  public CancelledException(String message) {
    this(message, false);
  }

  /**
   * Creates one.
   *
   * @param message what was stopped and why
   * @param unsent whether it is certain that nothing was sent
   */
  public CancelledException(String message, boolean unsent) {
    super(message, null);
    this.unsent = unsent;
  }

  /** Returns whether it is certain that nothing was sent; false if that is not known. */
  public boolean unsent() {
    return unsent;
  }
}
