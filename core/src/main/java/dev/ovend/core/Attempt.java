package dev.ovend.core;

/**
 * How one request is to be sent.
 *
 * @param number 1 for the first attempt of a call
 * @param patienceNanos the longest wait for a connection that is free, more than zero
 * @param timeoutNanos the longest time from there to the end of the answer's body, more than zero;
 *     for a streamed body to its beginning. Wait and answer together take no longer than the longer
 *     of the two times
 * @param stallNanos the longest time in which nothing may move while a request is written or an
 *     answer is awaited or read, more than zero; a streamed body is bound by it to its end
 * @param streaming whether the body of a success is handed over as it arrives
 * @param interruptible whether somebody else may interrupt the calling thread; the exchange must
 *     then be shielded from that, because an interrupt closes the socket that a thread is using
 * @param priority who gets a connection first
 * @param cancellation asks to stop
 */
public record Attempt(
    int number,
    long patienceNanos,
    long timeoutNanos,
    long stallNanos,
    boolean streaming,
    boolean interruptible,
    Priority priority,
    Cancellation cancellation) {

  /** Checks the ranges given above. */
  public Attempt {
    if (number < 1) {
      throw new IllegalArgumentException("number: " + number + " (expected: >= 1)");
    }
    if (patienceNanos <= 0) {
      throw new IllegalArgumentException("patienceNanos: " + patienceNanos + " (expected: > 0)");
    }
    if (timeoutNanos <= 0) {
      throw new IllegalArgumentException("timeoutNanos: " + timeoutNanos + " (expected: > 0)");
    }
    if (stallNanos <= 0) {
      throw new IllegalArgumentException("stallNanos: " + stallNanos + " (expected: > 0)");
    }
  }

  /**
   * Returns a first attempt of ordinary priority that takes so long at most, however it spends it.
   */
  public static Attempt first(long timeoutNanos, Cancellation cancellation) {
    return new Attempt(
        1, timeoutNanos, timeoutNanos, timeoutNanos, false, false, Priority.NORMAL, cancellation);
  }

  /** Returns a copy for which the body of a success is handed over as it arrives. */
  public Attempt streamed() {
    return new Attempt(
        number,
        patienceNanos,
        timeoutNanos,
        stallNanos,
        true,
        interruptible,
        priority,
        cancellation);
  }

  /** Returns a copy that somebody else may interrupt. */
  public Attempt shielded() {
    return new Attempt(
        number, patienceNanos, timeoutNanos, stallNanos, streaming, true, priority, cancellation);
  }
}
