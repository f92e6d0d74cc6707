package dev.ovend.rest;

import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Until {

  private Until() {}

  /**
   * Waits until {@code condition} holds.
   *
   * @throws AssertionError if the thread is interrupted, as by a test's timeout
   */
  static void holds(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (Thread.interrupted()) {
        throw new AssertionError("interrupted while waiting");
      }
      Thread.onSpinWait();
    }
  }
}
