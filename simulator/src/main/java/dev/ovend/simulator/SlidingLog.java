package dev.ovend.simulator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A window that gives each request back one window after it was spent. Its reset is when the one
 * comes back that was spent first. Time is read inside the lock, so verdicts are given in the order
 * of time.
 */
final class SlidingLog implements Window {

  private final ServerClock clock;
  private final int limit;
  private final long lengthNanos;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Long> spentAt = new ArrayDeque<>(); // guarded by lock

  SlidingLog(ServerClock clock, int limit, long lengthNanos) {
    this.clock = clock;
    this.limit = limit;
    this.lengthNanos = lengthNanos;
  }

  @Override
  public Verdict take() {
    lock.lock();
    try {
      long now = clock.nanos();
      while (!spentAt.isEmpty() && now - spentAt.element() >= lengthNanos) {
        spentAt.remove();
      }
      boolean allowed = spentAt.size() < limit;
      if (allowed) {
        spentAt.add(now);
      }
      long untilOne = spentAt.element() + lengthNanos - now;
      int remaining = limit - spentAt.size();
      return new Verdict(allowed, limit, remaining, now, untilOne, remaining > 0 ? 0 : untilOne);
    } finally {
      lock.unlock();
    }
  }
}
