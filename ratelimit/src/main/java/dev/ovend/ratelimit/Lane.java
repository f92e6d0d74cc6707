package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bucket with the feeders that share it. It is the one place where a bucket's state changes.
 * Guarded by the manager's lock.
 */
final class Lane {

  /** What tells buckets apart once Discord has named them. */
  record Key(String bucketId, String majors) {}

  /** Whose alarm comes first; only for those that have one. */
  static final Comparator<Lane> BY_ALARM =
      (a, b) -> {
        int byTime = Long.signum(a.alarmAt - b.alarmAt);
        return byTime != 0 ? byTime : Long.compare(a.serial, b.serial);
      };

  private final long serial;
  private Bucket bucket;
  private List<Feeder> waiting = List.of();
  private boolean paced;
  private long pacedUntil;
  @Nullable Key key;
  @Nullable Notes notes;
  int feeders;
  boolean leaving;
  boolean alarmed;
  long alarmAt;

  Lane(long serial, Bucket bucket) {
    this.serial = serial;
    this.bucket = bucket;
  }

  boolean isNamed(String bucketId) {
    return key != null && key.bucketId().equals(bucketId);
  }

  Bucket bucket() {
    return bucket;
  }

  /** Moves the bucket on. */
  void change(Bucket.Change change, long now) {
    bucket = bucket.next(change, now);
  }

  /** Keeps what is sent next at an even distance from what is sent now. */
  void pace(long now) {
    Window window = bucket.window();
    if (window != null) {
      paced = true;
      pacedUntil = now + (long) (window.shape().pace() / bucket.share().part());
    }
  }

  private long pacedFor(long now) {
    paced &= pacedUntil - now > 0;
    return paced ? pacedUntil - now : 0;
  }

  /** Returns how many requests may be sent now. */
  int free(long now) {
    return pacedFor(now) > 0 ? 0 : bucket.free(bucket.inFlight() + queued(), now);
  }

  /** Returns the feeders of which somebody waits. */
  List<Feeder> waiting() {
    return waiting;
  }

  /** Says that somebody of {@code feeder} waits. */
  void fedBy(Feeder feeder) {
    if (waiting.isEmpty()) {
      waiting = new ArrayList<>(1);
    }
    if (!waiting.contains(feeder)) {
      waiting.add(feeder);
    }
  }

  /** Says that nobody of {@code feeder} waits any more. */
  void notFedBy(Feeder feeder) {
    waiting.remove(feeder);
    if (waiting.isEmpty()) {
      waiting = List.of(); // an idle bucket shall be small
    }
  }

  /** Returns whose turn it is among those who could be sent at once, or null. */
  @Nullable Waiter next(long now) {
    Waiter next = null;
    for (Feeder feeder : waiting) {
      Waiter head = feeder.closedFor(now) > 0 ? null : feeder.first();
      if (head != null
          && (next == null || Waiter.ORDER.compare(head, next) < 0)
          && feeder.gate().admits(head, now)) {
        next = head;
      }
    }
    return next;
  }

  /** Returns the time after which somebody may go on though no request has ended, or NEVER. */
  long opensIn(long now) {
    if (waiting.isEmpty()) {
      return Bucket.NEVER;
    }
    long pause = pacedFor(now);
    if (pause > 0) {
      return pause;
    }
    if (free(now) == 0) {
      return bucket.opensIn(now);
    }
    long opens = Bucket.NEVER;
    for (Feeder feeder : waiting) {
      long closed = feeder.closedFor(now);
      opens = closed > 0 ? Math.min(opens, closed) : opens;
    }
    return opens;
  }

  private int queued() {
    int count = 0;
    for (Feeder feeder : waiting) {
      count += feeder.queued();
    }
    return count;
  }

  /** Returns how many wait that are at least as urgent as {@code priority}. */
  int ahead(Priority priority) {
    int count = 0;
    for (Feeder feeder : waiting) {
      count += feeder.ahead(priority);
    }
    return count;
  }

  /** Returns what happened in this bucket, to be noted in. */
  Notes noted() {
    Notes noted = notes;
    if (noted == null) {
      noted = new Notes();
      notes = noted;
    }
    return noted;
  }

  /** What happened in a bucket; made when there is anything to note. */
  static final class Notes {

    private static final int WEIGHT = 8;

    final Waits waits = new Waits();
    int refusedUser;
    int refusedShared;
    long lateNanos;
    boolean timed;

    /** Notes how late the first request of a window arrived, after its predecessor ended. */
    void late(long nanos) {
      lateNanos = timed ? lateNanos + (nanos - lateNanos) / WEIGHT : nanos;
      timed = true;
    }
  }
}
