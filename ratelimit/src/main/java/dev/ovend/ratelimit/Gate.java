package dev.ovend.ratelimit;

import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A limit over all routes, and those that wait for nothing but it: the first of each feeder whose
 * bucket has a free slot. Guarded by the manager's lock.
 */
final class Gate {

  final GlobalLimit limit;
  private final TreeSet<Waiter> ready = new TreeSet<>(Waiter.ORDER);

  Gate(GlobalLimit limit) {
    this.limit = limit;
  }

  /** Returns whether {@code waiter} may pass now, before everybody who is ready. */
  boolean admits(Waiter waiter, long now) {
    return limit.free(now) > 0
        && (ready.isEmpty() || Waiter.ORDER.compare(waiter, ready.first()) <= 0);
  }

  /** Returns whether a request that has just come may pass now. */
  boolean open(long now) {
    return ready.isEmpty() && limit.free(now) > 0;
  }

  /** Returns who may pass now, or null. */
  @Nullable Waiter next(long now) {
    return !ready.isEmpty() && limit.free(now) > 0 ? ready.first() : null;
  }

  /** Returns the time after which somebody who is ready may pass, or NEVER. */
  long opensIn(long now) {
    return ready.isEmpty() ? Bucket.NEVER : limit.opensIn(now);
  }

  /** Returns how long a request waits that would be ready now, as far as is known. */
  long expectedWait(long now) {
    return limit.expectedWait(ready.size(), now);
  }

  /** Makes {@code head} the one of its feeder that is ready; null if none is. */
  void list(Feeder feeder, @Nullable Waiter head) {
    if (feeder.listed != head) {
      if (feeder.listed != null) {
        ready.remove(feeder.listed);
      }
      if (head != null) {
        ready.add(head);
      }
      feeder.listed = head;
    }
  }
}
