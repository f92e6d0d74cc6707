package dev.ovend.ratelimit;

import dev.ovend.core.Priority;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.Route;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route with its major parameters: its requests, in flight and waiting. It feeds one lane at a
 * time, and takes them along when Discord names another bucket. Guarded by the manager's lock.
 */
final class Feeder {

  /** What tells feeders apart. */
  record Key(Route route, String variant, String majors, Gate gate) {}

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
  private List<Lane> also = List.of();
  private @Nullable HiddenUsage hidden;
  private @Nullable CommonLimit common;

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

  PredictiveLimiter.Kind kind() {
    return new PredictiveLimiter.Kind(key.route.toString(), key.variant);
  }

  /**
   * Makes the feeder heed a bucket that is used up as well, until its window ends: the same
   * requests may be counted there.
   */
  void heed(Lane lane) {
    List<Lane> more = new ArrayList<>(also);
    more.remove(lane);
    more.add(lane);
    also = more;
  }

  /** Makes the feeder heed {@code lane} as its own only. */
  void feed(Lane newLane) {
    lane = newLane;
    if (also.contains(newLane)) {
      List<Lane> others = new ArrayList<>(also);
      others.remove(newLane);
      also = others.isEmpty() ? List.of() : others;
    }
  }

  /** Returns the time for which something but its lane and its gate forbids to send, or 0. */
  long closedFor(long now) {
    long closed = refusedFor(now);
    if (hidden != null) {
      closed = Math.max(closed, hidden.opensIn(now));
    }
    if (common != null) {
      closed = Math.max(closed, common.opensIn(now));
    }
    for (int i = 0; i < also.size(); i++) {
      Window window = also.get(i).bucket().window();
      if (window == null || window.endsIn(now) == 0) {
        also = without(i--);
      } else if (window.room(0, now) <= 0) {
        closed = Math.max(closed, window.opensIn(0, now));
      }
    }
    return closed;
  }

  /** Returns, in parentheses, which hidden limit makes wait; empty if none does. */
  String why(long now) {
    Shape shape = hidden == null ? null : hidden.limit.shape();
    return shape != null && hidden != null && hidden.opensIn(now) > 0
        ? " (hidden limit: " + shape.limit() + " in " + Spans.text(shape.length()) + ")"
        : "";
  }

  private List<Lane> without(int index) {
    List<Lane> rest = new ArrayList<>(also);
    rest.remove(index);
    return rest.isEmpty() ? List.of() : rest;
  }

  /**
   * Obeys a limit that no header shows.
   *
   * @param sent how many requests have not ended yet that it may count
   */
  void obey(HiddenLimit limit, int sent) {
    if (hidden == null) {
      hidden = new HiddenUsage(limit, sent);
    }
  }

  /** Obeys no hidden limit any more, as headers show one; nothing must wait for what it sends. */
  void showsLimit() {
    hidden = null;
  }

  /** Returns whether it has a limit in common with other follow-ups. */
  boolean followsUp() {
    return common != null;
  }

  /** Returns whether no answer has told of a bucket, and there may be others like it. */
  boolean isUntold() {
    return !single && lane.key == null && lane.bucket().window() == null;
  }

  /** Returns the limit that is surely known though no header shows it, or null. */
  @Nullable Shape learnedHidden() {
    return hidden == null ? null : hidden.limit.learned();
  }

  /** Obeys a limit that it has in common with others. */
  void obey(CommonLimit limit) {
    common = limit;
  }

  boolean sharesLimit(Feeder other) {
    boolean sameHidden =
        hidden != null && other.hidden != null && hidden.limit == other.hidden.limit;
    return sameHidden || (common != null && common == other.common);
  }

  /** Counts a request that is sent now. */
  void sent(long now) {
    if (hidden != null) {
      hidden.sent(now);
    }
    if (common != null) {
      common.sent();
    }
    inFlight++;
  }

  /** Ends a request that has passed all limits; true if others may have waited for it. */
  boolean passed(long sentAt, long now) {
    boolean idle = inFlight == 0 && queue == null;
    boolean waitedFor = hidden != null && hidden.passed(sentAt, idle, now);
    if (common != null) {
      common.passed(sentAt, now);
    }
    return waitedFor || waitsForCommon();
  }

  /** Ends a request that may have been counted; true if others may have waited for it. */
  boolean lost(long sentAt, long now) {
    boolean waitedFor = hidden != null && hidden.lost(sentAt, now);
    if (common != null) {
      common.passed(sentAt, now);
    }
    return waitedFor || waitsForCommon();
  }

  /** Ends a request that no hidden limit has counted; true if others may have waited for it. */
  boolean returned() {
    boolean waitedFor = hidden != null && hidden.returned();
    if (common != null) {
      common.returned();
    }
    return waitedFor || waitsForCommon();
  }

  /**
   * Ends a request that a limit has refused which no header shows; true if others may have waited
   * for it.
   *
   * @param until see {@link SentLog#refused}
   * @param shared whether others share that limit
   */
  boolean refused(long sentAt, long until, boolean shared, long now) {
    boolean waitedFor =
        hidden != null && (shared ? hidden.refusedShared() : hidden.refused(sentAt, until, now));
    if (common != null && shared) {
      common.refused(sentAt, until, now);
    } else if (common != null) {
      common.returned();
    }
    return waitedFor || waitsForCommon();
  }

  private boolean waitsForCommon() {
    return common != null && common.known();
  }

  /**
   * Returns the time until a request with {@code ahead} others before it may be sent, as far as is
   * known: as {@link #closedFor}, but not endless for what only waits for an answer.
   */
  long expectedWait(int ahead, long now) {
    long closed = closedFor(now);
    long least = closed == Bucket.NEVER ? refusedFor(now) : closed;
    return hidden == null ? least : Math.max(least, hidden.expectedWait(ahead, now));
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

  /** Returns whether nothing of it is in flight, waits, has to wait, or counts for a limit. */
  boolean idle(long now) {
    boolean counts = hidden != null && hidden.log.counts(hidden.limit.shape(), now);
    return inFlight == 0 && queue == null && closedFor(now) == 0 && !counts;
  }

  /** Returns route and major id without what stands for a secret. */
  @Override
  public String toString() {
    int hash = key.majors.indexOf(':');
    String id = hash < 0 ? key.majors : key.majors.substring(0, hash);
    String what = key.variant.isEmpty() ? key.route.toString() : key.route + " " + key.variant;
    return id.isEmpty() ? what : what + " #" + id;
  }
}
