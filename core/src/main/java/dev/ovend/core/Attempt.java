package dev.ovend.core;

/**
 * How one request is to be sent.
 *
 * @param number 1 for the first attempt of a call
 * @param timeoutNanos the longest time from now to the end of the answer's body, more than zero;
 *     for a streamed body to its beginning
 * @param streaming whether the body is handed over as it arrives
 * @param interruptible whether somebody else may interrupt the calling thread; the exchange must
 *     then be shielded from that, because an interrupt closes the socket that a thread is using
 * @param cancellation asks to stop
 */
public record Attempt(
    int number,
    long timeoutNanos,
    boolean streaming,
    boolean interruptible,
    Cancellation cancellation) {

  /** Checks the ranges given above. */
  public Attempt {
    if (number < 1) {
      throw new IllegalArgumentException("number: " + number + " (expected: >= 1)");
    }
    if (timeoutNanos <= 0) {
      throw new IllegalArgumentException("timeoutNanos: " + timeoutNanos + " (expected: > 0)");
    }
  }
}
