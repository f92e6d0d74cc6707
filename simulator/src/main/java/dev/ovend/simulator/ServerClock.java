package dev.ovend.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The simulator's only clock: elapsed nanoseconds, and the wall-clock time they stand for. Wall
 * time is derived from elapsed time, so it never jumps. Thread-safe.
 */
final class ServerClock {

  private final LongSupplier ticker;
  private final long origin;
  private final long originEpochMillis;

  /**
   * Creates a clock that starts now.
   *
   * @param ticker nanoseconds since any origin, never going back
   * @param now the wall-clock time of the start
   */
  ServerClock(LongSupplier ticker, Instant now) {
    this.ticker = ticker;
    this.origin = ticker.getAsLong();
    this.originEpochMillis = now.toEpochMilli();
  }

  /** Creates a clock that runs with the JVM. */
  static ServerClock system() {
    return skewed(Duration.ZERO);
  }

  /** Creates a clock that runs with the JVM, but shows another time. */
  static ServerClock skewed(Duration offset) {
    return new ServerClock(System::nanoTime, Instant.now().plus(offset));
  }

  /** Returns the nanoseconds since the start. */
  long nanos() {
    return ticker.getAsLong() - origin;
  }

  /** Returns the wall-clock time, in milliseconds, at {@code nanos} since the start. */
  long epochMillis(long nanos) {
    return originEpochMillis + TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  /** Returns the wall-clock time in milliseconds. */
  long epochMillis() {
    return epochMillis(nanos());
  }
}
