package dev.ovend.simulator;

import java.time.Duration;

/**
 * When the edge bans an address.
 *
 * @param requests requests of those that count which lead to a ban, at least 1
 * @param window in how much time, more than zero
 * @param length how long the ban lasts, more than zero
 */
record BanRule(int requests, Duration window, Duration length) {

  /** The numbers that Discord publishes, and the length that was seen. */
  static final BanRule DISCORD = new BanRule(10_000, Duration.ofMinutes(10), Duration.ofDays(1));

  BanRule {
    if (requests < 1) {
      throw new IllegalArgumentException("requests: " + requests + " (expected: >= 1)");
    }
    if (!window.isPositive()) {
      throw new IllegalArgumentException("window: " + window + " (expected: > 0)");
    }
    requireLength(length);
  }

  /** Fails unless {@code length} is a time that a ban can last. */
  static void requireLength(Duration length) {
    if (!length.isPositive()) {
      throw new IllegalArgumentException("length: " + length + " (expected: > 0)");
    }
  }
}
