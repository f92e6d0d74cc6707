package dev.ovend.ratelimit;

import dev.ovend.core.RateLimitScope;
import dev.ovend.core.RestEvent;
import org.jspecify.annotations.Nullable;

/**
 * Ends permits: learns from the answer, and hands on what is free. Guarded by the manager's lock.
 */
final class Settlement {

  private final BucketManager buckets;
  private final PredictiveLimiter predictive;
  private final Dispatcher dispatcher;
  private final Traffic traffic;
  private final int parallel;

  Settlement(
      BucketManager buckets, PredictiveLimiter predictive, Dispatcher dispatcher, Traffic traffic) {
    this.buckets = buckets;
    this.predictive = predictive;
    this.dispatcher = dispatcher;
    this.traffic = traffic;
    this.parallel = traffic.parallel();
  }

  /**
   * What an answer has taught.
   *
   * @param discovered for listeners, or null
   * @param learned for the store, or null
   * @param warns whether invalid requests are so many that listeners should know
   */
  record News(@Nullable RestEvent discovered, @Nullable LearnedLimit learned, boolean warns) {}

  /** Ends a permit with an answer; returns what it has taught. */
  News answered(Grant grant, Answer answer, long now) {
    Feeder feeder = grant.feeder;
    Lane from = feeder.lane;
    Window before = from.bucket().window();
    Quota quota = feeder.single ? null : answer.quota();
    predictive.delays.note(grant.sentAt, quota, now);
    long until = predictive.delays.leavesSecondAt(grant.sentAt, quota, now);
    boolean warns = feeder.gate().end(answer, until, now);
    traffic.heard(grant, answer, now);
    if (quota != null && !follows(feeder, quota, grant.sentAt, now)) {
      quota = null;
    }
    Shape hidden = feeder.learnedHidden();
    dispatcher.end(
        feeder, quota == null ? untold(feeder, answer) : told(grant, answer, quota, now), now);
    if (answer.refusal() != null) {
      refused(grant, answer.refusal(), now);
    } else {
      wakeOthers(feeder.passed(grant.sentAt, now), feeder, now);
    }
    if (quota != null && feeder.key.variant().isEmpty()) {
      feeder.showsLimit();
    }
    News news =
        quota == null
            ? new News(null, learnedHidden(feeder, hidden), warns)
            : news(feeder, quota, feeder.lane == from ? before : null, warns);
    finish(feeder, from, now);
    return news;
  }

  /** Returns what has become sure of a limit that no header shows, or null. */
  private static @Nullable LearnedLimit learnedHidden(Feeder feeder, @Nullable Shape before) {
    Shape after = feeder.learnedHidden();
    if (after == null || after.equals(before) || !feeder.key.variant().isEmpty()) {
      return null;
    }
    return LearnedLimit.of(feeder, "", after);
  }

  /** Makes {@code feeder} follow to the bucket that {@code quota} names; false if that is stale. */
  private boolean follows(Feeder feeder, Quota quota, long sentAt, long now) {
    String id = quota.bucketId();
    if (id == null) {
      return true;
    }
    boolean newer = feeder.mayName(sentAt);
    if (!newer && !feeder.lane.isNamed(id)) {
      return false;
    }
    Lane lane = buckets.named(feeder, id);
    if (lane != feeder.lane) {
      feeder.gate().list(feeder, null);
      buckets.move(feeder, lane, quota, now);
    }
    if (newer) {
      feeder.named(sentAt);
    }
    return true;
  }

  private Bucket.Change told(Grant grant, Answer answer, Quota quota, long now) {
    Lane lane = grant.feeder.lane;
    Window window = lane.bucket().window();
    if (window != null && quota.timed() && window.endsIn(now) == 0) {
      boolean awaited = Math.abs(grant.sentAt - window.resetAt()) < Window.TOLERANCE;
      if (awaited && quota.reset() - window.reset() > Window.TOLERANCE) {
        lane.noted().late(quota.judgedAt() - window.reset());
      }
    }
    Delays delays = predictive.delays;
    return new Bucket.Change.Told(
        new Window.Told(
            quota,
            grant.sentAt,
            delays.opensAt(grant.sentAt, quota, now),
            delays.steadyFor(quota.resetAfter()),
            answer.refusal() != null));
  }

  private Bucket.Change untold(Feeder feeder, Answer answer) {
    if (feeder.single) {
      return new Bucket.Change.Returned();
    }
    if (answer.unlimited()) {
      if (feeder.isUntold() && answer.successful()) {
        predictive.unlimited(feeder);
        if (!feeder.followsUp()) {
          feeder.obey(predictive.hidden(feeder.kind()), feeder.inFlight);
        }
      }
      return new Bucket.Change.Unlimited(parallel);
    }
    // What another limit than the bucket's refuses has been counted, unless it is a global one.
    Refusal refusal = answer.refusal();
    return refusal == null || refusal.reach() == Refusal.Reach.ROUTE
        ? new Bucket.Change.Lost()
        : new Bucket.Change.Returned();
  }

  private void refused(Grant grant, Refusal refusal, long now) {
    Feeder feeder = grant.feeder;
    boolean untold = refusal.reach() == Refusal.Reach.BUCKET && feeder.isUntold();
    boolean hidden = untold || refusal.reach() == Refusal.Reach.ROUTE;
    if (hidden) {
      refusedHidden(grant, refusal, untold, now);
    } else {
      traffic.refuse(grant, refusal, now);
      wakeOthers(feeder.returned(), feeder, now);
    }
    if (refusal.scope() == RateLimitScope.SHARED) {
      feeder.lane.noted().refusedShared++;
    } else if (refusal.scope() == RateLimitScope.USER) {
      feeder.lane.noted().refusedUser++;
    } else {
      traffic.countGlobal();
    }
  }

  /**
   * Takes a refusal by a limit that no header shows.
   *
   * @param untold whether no answer of the route has ever told a limit
   */
  private void refusedHidden(Grant grant, Refusal refusal, boolean untold, long now) {
    Feeder feeder = grant.feeder;
    boolean exact = refusal.exact() >= 0;
    long until = now + (exact ? refusal.exact() + Delays.ROUNDING : refusal.nanos());
    if (untold) {
      feeder.obey(predictive.hidden(feeder.kind()), feeder.inFlight + 1);
    }
    boolean byExact = untold && refusal.exact() > 0;
    long stopped = byExact ? until - predictive.delays.shortest() : now + refusal.nanos();
    feeder.refuse(stopped, refusal.scope(), now);
    boolean shared = refusal.scope() == RateLimitScope.SHARED;
    wakeOthers(feeder.refused(grant.sentAt, until, shared, now), feeder, now);
  }

  private void wakeOthers(boolean waited, Feeder feeder, long now) {
    if (waited) {
      buckets.waitingFor(feeder).forEach(lane -> dispatcher.refresh(lane, now));
    }
  }

  private News news(Feeder feeder, Quota quota, @Nullable Window before, boolean warns) {
    Window after = feeder.lane.bucket().window();
    if (quota.bucketId() == null || after == null) {
      return new News(null, null, warns);
    }
    boolean known = before != null && before.limit() == quota.limit();
    RestEvent event =
        known
            ? null
            : new RestEvent.BucketDiscovered(feeder.key.route(), quota.bucketId(), quota.limit());
    boolean same = before != null && before.shape().isLike(after.shape());
    LearnedLimit learned = same ? null : predictive.learn(feeder, quota.bucketId(), after.shape());
    return new News(event, learned, warns);
  }

  /** Ends a permit whose request left without an answer. */
  void unanswered(Grant grant, long now) {
    grant.feeder.gate().unanswered(now);
    dispatcher.end(grant.feeder, new Bucket.Change.Lost(), now);
    wakeOthers(grant.feeder.lost(grant.sentAt, now), grant.feeder, now);
    finish(grant.feeder, grant.feeder.lane, now);
  }

  /** Ends a permit whose request was not sent. */
  void notSent(Grant grant, long now) {
    grant.feeder.gate().notSent(now);
    dispatcher.end(grant.feeder, new Bucket.Change.Returned(), now);
    wakeOthers(grant.feeder.returned(), grant.feeder, now);
    finish(grant.feeder, grant.feeder.lane, now);
  }

  private void finish(Feeder feeder, Lane from, long now) {
    dispatcher.refresh(feeder.lane, now);
    if (from != feeder.lane) {
      dispatcher.refresh(from, now);
    }
    dispatcher.pump(now);
    buckets.released(feeder, now);
  }
}
