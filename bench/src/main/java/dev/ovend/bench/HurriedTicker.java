package dev.ovend.bench;

import dev.ovend.core.Ticker;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time in which every look at the clock takes long, 50 ms by default, so that no rate limit is ever
 * reached and the bookkeeping alone is measured. Nothing scheduled ever runs. Thread-safe.
 */
final class HurriedTicker implements Ticker {

  private static final long STEP_NANOS = 50_000_000;

  private final AtomicLong now = new AtomicLong();
  private final long stepNanos;

  HurriedTicker() {
    this(STEP_NANOS);
  }

  HurriedTicker(long stepNanos) {
    this.stepNanos = stepNanos;
  }

  @Override
  public long nanos() {
    return now.addAndGet(stepNanos);
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    return () -> {};
  }
}
