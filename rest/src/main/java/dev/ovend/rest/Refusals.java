package dev.ovend.rest;

import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where Discord refused a request for many things, for ten minutes: it would refuse the next one
 * too, and counts refusals. Thread-safe.
 */
final class Refusals {

  private static final long REMEMBERED = Duration.ofMinutes(10).toNanos();
  private static final int MOST = 1_000;

  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();

  // Longest ago first; guarded by lock.
  private final Map<BatchEntry.Key, Long> refused =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BatchEntry.Key, Long> eldest) {
          return size() > MOST;
        }
      };

  Refusals(Ticker ticker) {
    this.ticker = ticker;
  }

  void remember(BatchEntry.Key lane) {
    lock.lock();
    try {
      refused.put(lane.place(), ticker.nanos());
    } finally {
      lock.unlock();
    }
  }

  boolean contain(BatchEntry.Key lane) {
    lock.lock();
    try {
      Long at = refused.isEmpty() ? null : refused.get(lane.place());
      if (at != null && ticker.nanos() - at >= REMEMBERED) {
        refused.remove(lane.place());
        return false;
      }
      return at != null;
    } finally {
      lock.unlock();
    }
  }
}
