package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Route;
import org.jspecify.annotations.Nullable;

/**
 * One route with its major parameters: its requests, in flight and waiting. It feeds one lane at a
 * time, and takes them along when Discord names another bucket. Guarded by the manager's lock.
 */
final class Feeder {

  /** What tells feeders apart. */
  record Key(Route route, String majors, Gate gate) {}

  final Key key;

  /** Whether each request has a limit of its own, so that answers tell nothing for the next. */
  final boolean single;

  Lane lane;
  int inFlight;
  long lastUsed;
  @Nullable Waiter listed;
  private @Nullable WaitQueue queue;
  private @Nullable RateLimitScope refusedBy;
  private long refusedUntil;
  private boolean named;
  private long namedBySent;

  Feeder(Key key, boolean single, Lane lane) {
    this.key = key;
    this.single = single;
    this.lane = lane;
  }

  Gate gate() {
    return key.gate;
  }

  /**
   * Returns whether an answer to a request sent at {@code sentAt} may name the bucket: one that was
   * sent no later than the one that named it last is late, and tells an old name.
   */
  boolean mayName(long sentAt) {
    return !named || sentAt - namedBySent > 0;
  }

  /** Remembers whose answer named the bucket. */
  void named(long sentAt) {
    named = true;
    namedBySent = sentAt;
  }

  /** Makes this route wait without its bucket. */
  void refuse(long until, RateLimitScope scope, long now) {
    if (until - now > refusedFor(now)) {
      refusedBy = scope;
      refusedUntil = until;
    }
  }

  /** Returns the time until this route may go on, or 0. */
  long refusedFor(long now) {
    return refusedBy == null ? 0 : Math.max(0, refusedUntil - now);
  }

  /** Returns who refused it last, or null. */
  @Nullable RateLimitScope refusedBy() {
    return refusedBy;
  }

  void add(Waiter waiter) {
    if (queue == null) {
      queue = new WaitQueue();
    }
    queue.add(waiter);
    lane.fedBy(this);
  }

  void remove(Waiter waiter) {
    if (queue != null) {
      queue.remove(waiter);
      if (queue.size() == 0) {
        queue = null;
        lane.notFedBy(this);
      }
    }
  }

  /** Returns whose turn it is, or null if nobody waits. */
  @Nullable Waiter first() {
    return queue == null ? null : queue.first();
  }

  int queued() {
    return queue == null ? 0 : queue.size();
  }

  int ahead(Priority priority) {
    return queue == null ? 0 : queue.ahead(priority);
  }

  /** Returns whether nothing of it is in flight, waits, or has to wait. */
  boolean idle(long now) {
    return inFlight == 0 && queue == null && refusedFor(now) == 0;
  }

  /** Returns route and major id without what stands for a secret. */
  @Override
  public String toString() {
    int hash = key.majors.indexOf(':');
    String id = hash < 0 ? key.majors : key.majors.substring(0, hash);
    return id.isEmpty() ? key.route.toString() : key.route + " #" + id;
  }
}
