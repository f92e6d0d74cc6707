package dev.ovend.core;

/** Every attempt failed. The cause is the last failure; earlier ones are suppressed in it. */
public final class RetryException extends OvendException {

  private static final long serialVersionUID = 1;

  private final int attempts;

  /** Creates one for {@code attempts} failed attempts. */
  public RetryException(String message, int attempts, Throwable cause) {
    super(message, cause);
    this.attempts = attempts;
  }

  /** Returns how often the request was sent. */
  public int attempts() {
    return attempts;
  }
}
