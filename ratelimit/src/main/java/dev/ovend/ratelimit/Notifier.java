package dev.ovend.ratelimit;

import dev.ovend.core.EventSink;
import dev.ovend.core.RestEvent;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Hands news to listeners and to the store. Whatever they throw is logged, once for each of them,
 * and affects no call. Thread-safe; called without a lock.
 */
final class Notifier {

  private final EventSink sink;
  private final RateLimitStore store;
  private final System.Logger log;
  private final AtomicBoolean sinkFailed = new AtomicBoolean();
  private final AtomicBoolean storeFailed = new AtomicBoolean();

  Notifier(EventSink sink, RateLimitStore store, System.Logger log) {
    this.sink = sink;
    this.store = store;
    this.log = log;
  }

  /** Returns what the store keeps; nothing if it fails, as limits can be learned again. */
  Collection<LearnedLimit> load() {
    try {
      return List.copyOf(store.load());
    } catch (Throwable e) {
      warn(storeFailed, "The rate limit store failed to load; limits are learned anew", e);
      return List.of();
    }
  }

  void save(LearnedLimit learned) {
    try {
      store.save(learned);
    } catch (Throwable e) {
      warn(storeFailed, "The rate limit store failed to save the limit of " + learned.route(), e);
    }
  }

  /** Publishes an event, which is made only if anybody listens. */
  void publish(Supplier<RestEvent> event) {
    try {
      if (sink.active()) {
        sink.publish(event.get());
      }
    } catch (Throwable e) {
      warn(sinkFailed, "The event sink failed", e);
    }
  }

  private void warn(AtomicBoolean warned, String what, Throwable cause) {
    if (warned.compareAndSet(false, true)) {
      log.log(Level.WARNING, what + "; further failures are not logged", cause);
    }
  }
}
