package dev.ovend.bench;

import dev.ovend.core.Ticker;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time in which every look at the clock takes 50 ms, so that no rate limit is ever reached and the
 * bookkeeping alone is measured. Nothing scheduled ever runs. Thread-safe.
 */
final class HurriedTicker implements Ticker {

  private static final long STEP_NANOS = 50_000_000;

  private final AtomicLong now = new AtomicLong();

  @Override
  public long nanos() {
    return now.addAndGet(STEP_NANOS);
  }

  @Override
  public Timer schedule(Runnable action, long delayNanos) {
    return () -> {};
  }
}
