package dev.ovend.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Time that moves by hand. */
final class FakeTime {

  static final Instant START = Instant.parse("2026-01-02T03:04:05.678Z");

  private final AtomicLong nanos = new AtomicLong(-5_000);

  ServerClock clock() {
    return new ServerClock(nanos::get, START);
  }

  void advance(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }
}
