package dev.ovend.ratelimit;

import dev.ovend.core.Route;
import dev.ovend.core.Target;
import dev.ovend.ratelimit.PredictiveLimiter.Guess;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bucket of a route and its major parameters, by Discord's name as soon as that is known,
 * and forgets what was not used for a while. Guarded by the manager's lock.
 */
final class BucketManager {

  /** How long a bucket is kept that nobody uses. */
  static final long IDLE = Duration.ofMinutes(5).toNanos();

  private static final long SWEEP_EVERY = Duration.ofSeconds(1).toNanos();
  private static final int SWEEP_AT_ONCE = 1_000;

  // Least recently used first.
  private final Map<Feeder.Key, Feeder> feeders = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<Lane.Key, Lane> lanes = new HashMap<>();
  private final Map<Route, String> lastIds = new HashMap<>();
  // Lanes whose last feeder went elsewhere and may come back, longest ago first.
  private final Deque<Abandoned> abandoned = new ArrayDeque<>();
  private final PredictiveLimiter predictive;
  private final Share first;
  private long serial;
  private long sweptAt;

  /**
   * Creates one without any.
   *
   * @param first how much of a new bucket is taken at first
   */
  BucketManager(PredictiveLimiter predictive, Share first, long now) {
    this.predictive = predictive;
    this.first = first;
    this.sweptAt = now;
  }

  private record Abandoned(Lane lane, long since) {}

  /**
   * How a feeder that is not known yet begins.
   *
   * @param single whether each request has a limit of its own
   * @param followsUp whether all of the route have a limit in common
   * @param parallel how many go at once where answers tell no limit
   */
  record Start(Gate gate, Bucket bucket, boolean single, boolean followsUp, int parallel) {

    boolean probes() {
      return !single && bucket.start().parallel() == 1;
    }
  }

  /** Returns the feeder of {@code target}, which is used now. */
  Feeder feeder(Target target, String variant, Start start, long now) {
    Feeder.Key key = new Feeder.Key(target.route(), variant, target.majors(), start.gate());
    Feeder feeder = feeders.get(key);
    if (feeder == null) {
      feeder = new Feeder(key, start.single(), likely(key, start));
      feeder.lane.feeders++;
      feeders.put(key, feeder);
      if (!variant.isEmpty() || (start.probes() && predictive.isUnlimited(feeder.kind()))) {
        feeder.obey(predictive.hidden(feeder.kind()), 0);
      }
      if (start.followsUp()) {
        feeder.obey(predictive.common(feeder.kind()));
      }
    }
    feeder.lastUsed = now;
    return feeder;
  }

  private Lane likely(Feeder.Key key, Start start) {
    Guess guess = start.probes() ? predictive.guess(key.route(), key.variant()) : null;
    if (guess == null) {
      return lane(start.bucket());
    }
    if (guess.bucketId() == null || guess.shape() == null) {
      return lane(Bucket.open(start.parallel()));
    }
    Lane.Key named = new Lane.Key(guess.bucketId(), key.majors());
    Lane known = lanes.get(named);
    if (known != null) {
      return known;
    }
    Lane lane = lane(Bucket.like(guess.shape()));
    lane.key = named;
    lanes.put(named, lane);
    return lane;
  }

  private Lane lane(Bucket bucket) {
    return new Lane(serial++, bucket.sharing(first));
  }

  /** Returns the feeder of {@code target} without making or using one; null if there is none. */
  @Nullable Feeder find(Target target, String variant, Gate gate) {
    return feeders.get(new Feeder.Key(target.route(), variant, target.majors(), gate));
  }

  /** Returns the lane of the bucket that Discord calls {@code bucketId}, for {@code feeder}. */
  Lane named(Feeder feeder, String bucketId) {
    Lane current = feeder.lane;
    if (current.isNamed(bucketId)) {
      return current;
    }
    Lane.Key key = new Lane.Key(shared(feeder.key.route(), bucketId), feeder.key.majors());
    Lane known = lanes.get(key);
    if (known != null) {
      return known;
    }
    Lane named = current.key == null ? current : lane(Bucket.unknown());
    named.key = key;
    lanes.put(key, named);
    return named;
  }

  /** Returns an equal string that other buckets of the route hold already. */
  private String shared(Route route, String bucketId) {
    String last = lastIds.get(route);
    if (last != null && last.equals(bucketId)) {
      return last;
    }
    lastIds.put(route, bucketId);
    return bucketId;
  }

  /**
   * Makes {@code feeder} feed another lane, with all that it has in flight and waiting.
   *
   * @param quota what an answer told of the other bucket
   */
  void move(Feeder feeder, Lane to, Quota quota, long now) {
    Lane from = feeder.lane;
    Bucket left = from.bucket();
    from.change(new Bucket.Change.Left(feeder.inFlight), now);
    to.change(new Bucket.Change.Joined(feeder.inFlight, left, quota), now);
    feeder.feed(to);
    Window window = left.window();
    if (window != null && window.room(0, now) <= 0 && !window.isOf(quota)) {
      feeder.heed(from);
    }
    from.feeders--;
    to.feeders++;
    if (feeder.queued() > 0) {
      from.notFedBy(feeder);
      to.fedBy(feeder);
    }
    if (from.feeders == 0 && from.key != null && !from.leaving) {
      from.leaving = true;
      abandoned.add(new Abandoned(from, now));
    }
  }

  /** Returns the lanes in which requests wait that share a limit with those of {@code feeder}. */
  Set<Lane> waitingFor(Feeder feeder) {
    Set<Lane> lanes = new LinkedHashSet<>();
    for (Feeder other : feeders.values()) {
      if (other.queued() > 0 && other.sharesLimit(feeder)) {
        lanes.add(other.lane);
      }
    }
    return lanes;
  }

  /** Forgets a feeder whose requests have nothing in common, once none is left. */
  void released(Feeder feeder, long now) {
    if (feeder.single && feeder.idle(now) && feeder.lane.bucket().idle(now)) {
      feeders.remove(feeder.key);
    }
  }

  /** Forgets some of what was not used for a while, at most once a second. */
  void sweep(long now) {
    if (now - sweptAt < SWEEP_EVERY) {
      return;
    }
    sweptAt = now;
    sweepFeeders(now);
    while (!abandoned.isEmpty() && now - abandoned.element().since() >= IDLE) {
      Lane lane = abandoned.remove().lane();
      lane.leaving = false;
      forget(lane, now);
    }
  }

  private void sweepFeeders(long now) {
    for (int i = 0; i < SWEEP_AT_ONCE && !feeders.isEmpty(); i++) {
      Iterator<Feeder> eldest = feeders.values().iterator();
      Feeder feeder = eldest.next();
      if (now - feeder.lastUsed < IDLE) {
        return;
      }
      if (feeder.idle(now) && feeder.lane.bucket().idle(now)) {
        eldest.remove();
        feeder.lane.feeders--;
        forget(feeder.lane, now);
      } else {
        feeder.lastUsed = now;
        feeders.get(feeder.key); // makes it the most recently used
      }
    }
  }

  private void forget(Lane lane, long now) {
    if (lane.feeders > 0 || lane.key == null || lane.leaving) {
      return;
    }
    if (lane.bucket().idle(now)) {
      lanes.remove(lane.key);
    } else {
      lane.leaving = true;
      abandoned.add(new Abandoned(lane, now));
    }
  }

  /** Returns every feeder, least recently used first. */
  Collection<Feeder> feeders() {
    return feeders.values();
  }

  /** Returns the number of buckets that Discord has named. */
  int named() {
    return lanes.size();
  }
}
