package dev.ovend.simulator;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongUnaryOperator;

/**
 * A window that opens at a fixed moment, lets a fixed number of requests pass and forgets them all
 * at once when it ends. Time is read inside the lock, so verdicts are given in the order of time.
 */
final class FixedWindow implements Window {

  private final ServerClock clock;
  private final int limit;
  private final long lengthNanos;
  private final LongUnaryOperator opening;
  private final ReentrantLock lock = new ReentrantLock();
  private long openedNanos; // guarded by lock
  private int used; // guarded by lock
  private boolean open; // guarded by lock

  private FixedWindow(ServerClock clock, int limit, long lengthNanos, LongUnaryOperator opening) {
    this.clock = clock;
    this.limit = limit;
    this.lengthNanos = lengthNanos;
    this.opening = opening;
  }

  /** Creates a window that opens with the first request after the last one ended. */
  static FixedWindow openedByRequest(ServerClock clock, int limit, long lengthNanos) {
    return new FixedWindow(clock, limit, lengthNanos, now -> now);
  }

  /** Creates a window that opens at whole multiples of its length on the server's clock. */
  static FixedWindow openedByClock(ServerClock clock, int limit, long lengthNanos) {
    return new FixedWindow(clock, limit, lengthNanos, now -> now - now % lengthNanos);
  }

  @Override
  public Verdict take() {
    lock.lock();
    try {
      long now = clock.nanos();
      if (!open || now - openedNanos >= lengthNanos) {
        open = true;
        openedNanos = opening.applyAsLong(now);
        used = 0;
      }
      boolean allowed = used < limit;
      if (allowed) {
        used++;
      }
      return new Verdict(allowed, limit, limit - used, now, openedNanos + lengthNanos - now);
    } finally {
      lock.unlock();
    }
  }
}
