package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import java.time.Duration;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A limit over all routes, and those that wait for nothing but it: the first of each feeder whose
 * bucket has a free slot. While interactions are answered, a tenth of it is kept for that. Guarded
 * by the manager's lock.
 */
final class Gate {

  private static final long RECENT = Duration.ofSeconds(10).toNanos();
  private static final int RESERVED = 10;

  final BanGuard guard;
  final GlobalLimit limit;
  private boolean answering;
  private long answeredAt;
  private final TreeSet<Waiter> ready = new TreeSet<>(Waiter.ORDER);

  Gate(BanGuard guard, GlobalLimit limit) {
    this.guard = guard;
    this.limit = limit;
  }

  /** Returns whether {@code waiter} may pass now, before everybody who is ready. */
  boolean admits(Waiter waiter, long now) {
    return hasRoomFor(waiter, now)
        && (ready.isEmpty() || Waiter.ORDER.compare(waiter, ready.first()) <= 0);
  }

  /** Returns who may pass now, or null. */
  @Nullable Waiter next(long now) {
    return !ready.isEmpty() && hasRoomFor(ready.first(), now) ? ready.first() : null;
  }

  private boolean hasRoomFor(Waiter waiter, long now) {
    return limit.free(now) > reservedFrom(waiter, now) && guard.closedFor(now) == 0;
  }

  /** Returns how many slots are kept from {@code waiter} for those who answer interactions. */
  private int reservedFrom(Waiter waiter, long now) {
    answering &= now - answeredAt < RECENT;
    return answering && waiter.how.priority() != Priority.INTERACTION
        ? limit.ours(now) / RESERVED
        : 0;
  }

  /** Takes a slot for {@code waiter}, which is sent now. */
  void pass(Waiter waiter, long now) {
    limit.take(now);
    guard.sent(now);
    if (waiter.how.priority() == Priority.INTERACTION) {
      answering = true;
      answeredAt = now;
    }
  }

  /**
   * Ends a request with an answer; true if invalid requests are so many now that it should be said.
   *
   * @param until when it stops to count for the limit
   */
  boolean end(Answer answer, long until, long now) {
    limit.end(until);
    return guard.ended(answer.invalid(), now);
  }

  /** Ends a request without an answer. */
  void unanswered(long now) {
    limit.end(now + Delays.SECOND);
    guard.ended(false, now);
  }

  /** Ends a request that was not sent. */
  void notSent(long now) {
    limit.giveBack();
    guard.ended(false, now);
  }

  /** Returns the time after which somebody who is ready may pass, or NEVER. */
  long opensIn(long now) {
    return ready.isEmpty()
        ? Bucket.NEVER
        : Math.max(guard.closedFor(now), limit.opensIn(reservedFrom(ready.first(), now), now));
  }

  /** Returns how long a request waits that would be ready now, as far as is known. */
  long expectedWait(long now) {
    return Math.max(guard.closedFor(now), limit.expectedWait(ready.size(), now));
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
