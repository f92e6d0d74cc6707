package dev.ovend.rest;

import dev.ovend.core.Response;
import dev.ovend.core.Ticker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where the typing indicator is shown: for about ten seconds, or until a message is sent. Here it
 * counts for eight, so that a trigger renews it in time. Thread-safe.
 *
 * <p>See Discord Docs/Trigger Typing Indicator.
 */
final class TypingIndicators {

  private static final long SHOWN = Duration.ofSeconds(8).toNanos();
  private static final int MOST = 1_000;

  private final Ticker ticker;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean empty = true;

  // Longest ago first; guarded by lock.
  private final Map<BatchEntry.Key, Shown> shown =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BatchEntry.Key, Shown> eldest) {
          return size() > MOST;
        }
      };

  TypingIndicators(Ticker ticker) {
    this.ticker = ticker;
  }

  /** What Discord answered, and when. */
  private record Shown(Response answer, long at) {}

  /** Returns whether there is certainly none. */
  boolean empty() {
    return empty;
  }

  void remember(BatchEntry.Key lane, Response answer) {
    lock.lock();
    try {
      shown.remove(lane.place());
      shown.put(lane.place(), new Shown(answer, ticker.nanos()));
      empty = false;
    } finally {
      lock.unlock();
    }
  }

  /** Returns what Discord answered if the indicator is shown. */
  @Nullable Response answer(BatchEntry.Key lane) {
    lock.lock();
    try {
      Shown known = shown.get(lane.place());
      if (known != null && ticker.nanos() - known.at >= SHOWN) {
        drop(lane);
        return null;
      }
      return known == null ? null : known.answer;
    } finally {
      lock.unlock();
    }
  }

  void forget(BatchEntry.Key lane) {
    lock.lock();
    try {
      drop(lane);
    } finally {
      lock.unlock();
    }
  }

  private void drop(BatchEntry.Key lane) {
    shown.remove(lane.place());
    empty = shown.isEmpty();
  }
}
