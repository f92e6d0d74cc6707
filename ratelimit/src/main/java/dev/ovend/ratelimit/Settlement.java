package dev.ovend.ratelimit;

import dev.ovend.core.RestEvent;
import org.jspecify.annotations.Nullable;

/**
 * Ends permits: learns from the answer, and hands on what is free. Guarded by the manager's lock.
 */
final class Settlement {

  private final BucketManager buckets;
  private final Dispatcher dispatcher;
  private final Traffic traffic;
  private final int parallel;

  Settlement(BucketManager buckets, Dispatcher dispatcher, Traffic traffic, int parallel) {
    this.buckets = buckets;
    this.dispatcher = dispatcher;
    this.traffic = traffic;
    this.parallel = parallel;
  }

  /** Ends a permit with an answer; returns what it has discovered, or null. */
  @Nullable RestEvent answered(Grant grant, Answer answer, long now) {
    Feeder feeder = grant.feeder;
    Lane from = feeder.lane;
    Window before = from.bucket().window();
    Quota quota = feeder.single ? null : answer.quota();
    if (quota != null && !follows(feeder, quota, grant.sentAt, now)) {
      quota = null;
    }
    feeder.gate().limit.end(now);
    dispatcher.end(
        feeder,
        quota == null ? untold(feeder, answer) : new Bucket.Change.Told(quota, grant.sentAt),
        now);
    if (answer.refusal() != null) {
      traffic.refuse(feeder, answer.refusal(), now);
    }
    finish(feeder, from, now);
    return quota == null ? null : discovered(feeder, quota, feeder.lane == from ? before : null);
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

  private Bucket.Change untold(Feeder feeder, Answer answer) {
    if (feeder.single) {
      return new Bucket.Change.Returned();
    }
    if (answer.unlimited()) {
      return new Bucket.Change.Unlimited(parallel);
    }
    // What another limit than the bucket's refuses has been counted, unless it is a global one.
    Refusal refusal = answer.refusal();
    return refusal == null || refusal.reach() == Refusal.Reach.ROUTE
        ? new Bucket.Change.Lost()
        : new Bucket.Change.Returned();
  }

  private static @Nullable RestEvent discovered(
      Feeder feeder, Quota quota, @Nullable Window before) {
    return quota.bucketId() == null || (before != null && before.limit() == quota.limit())
        ? null
        : new RestEvent.BucketDiscovered(feeder.key.route(), quota.bucketId(), quota.limit());
  }

  /** Ends a permit whose request left without an answer. */
  void unanswered(Grant grant, long now) {
    grant.feeder.gate().limit.end(now);
    dispatcher.end(grant.feeder, new Bucket.Change.Lost(), now);
    finish(grant.feeder, grant.feeder.lane, now);
  }

  /** Ends a permit whose request was not sent. */
  void notSent(Grant grant, long now) {
    grant.feeder.gate().limit.giveBack();
    dispatcher.end(grant.feeder, new Bucket.Change.Returned(), now);
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
