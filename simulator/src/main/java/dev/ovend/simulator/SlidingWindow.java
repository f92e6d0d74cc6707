package dev.ovend.simulator;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A window that gives spent requests back one by one, evenly over its length: a bucket that leaks.
 * Its reset is when it is full again, while one request is free much sooner. Exact: it counts in
 * whole parts of requests. Time is read inside the lock, so verdicts are given in the order of
 * time.
 */
final class SlidingWindow implements Window {

  private final ServerClock clock;
  private final int limit;
  private final long lengthNanos; // what one request weighs; a nanosecond gives back limit of it
  private final ReentrantLock lock = new ReentrantLock();
  private long spent; // guarded by lock
  private long spentAtNanos; // guarded by lock

  SlidingWindow(ServerClock clock, int limit, long lengthNanos) {
    this.clock = clock;
    this.limit = limit;
    this.lengthNanos = lengthNanos;
  }

  @Override
  public Verdict take() {
    lock.lock();
    try {
      long now = clock.nanos();
      long elapsed = Math.min(now - spentAtNanos, lengthNanos);
      spent = Math.max(0, spent - elapsed * limit);
      spentAtNanos = now;
      long free = limit * lengthNanos - spent;
      boolean allowed = free >= lengthNanos;
      if (allowed) {
        spent += lengthNanos;
        free -= lengthNanos;
      }
      long untilFull = Math.ceilDiv(spent, (long) limit);
      long untilOne = Math.ceilDiv(Math.max(0, lengthNanos - free), (long) limit);
      return new Verdict(allowed, limit, (int) (free / lengthNanos), now, untilFull, untilOne);
    } finally {
      lock.unlock();
    }
  }
}
