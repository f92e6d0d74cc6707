package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which bucket a request belongs to, and what moves when that changes. */
class BucketManagerTest {

  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Bench bench = new Bench();
  private final Target post = messages("1");
  private final Target get = Target.parse(HttpMethod.GET, "/channels/1/messages");

  @AfterEach
  void nothingIsLeft() {
    bench.assertNothingLeft();
  }

  @Test
  void complete_sameBucketAndMajors_isShared() {
    bench.learn(post, "abc", 5, MINUTE);
    bench.told(bench.enter(get), "abc", 5, 3, MINUTE);

    List<Waiter> posts = bench.enter(post, 3);

    assertThat(Bench.done(posts)).isEqualTo(3);
    assertThat(bench.manager.estimate(get)).isPositive();
    assertThat(bench.manager.snapshot().buckets()).hasSize(1);
    assertThat(bench.bucket(0).routes()).containsExactlyInAnyOrder(post.route(), get.route());
    posts.forEach(waiter -> waiter.outcome().close());
  }

  @Test
  void complete_sameBucketOtherMajors_isNotShared() {
    bench.learn(post, "abc", 1, MINUTE);
    bench.learn(messages("2"), "abc", 5, MINUTE);

    assertThat(bench.manager.estimate(post)).isPositive();
    assertThat(bench.manager.estimate(messages("2"))).isZero();
  }

  @Test
  void complete_probeNamesAKnownBucket_theQueueJoinsInOrder() {
    bench.learn(post, "abc", 2, MINUTE);
    Waiter last = bench.enter(post);
    Waiter probe = bench.enter(get);
    Waiter older = bench.enter(get);
    bench.advance(1);
    Waiter younger = bench.enter(post);
    bench.advance(1);
    Waiter youngest = bench.enter(get);

    bench.told(probe, "abc", 2, 0, MINUTE);
    assertThat(older.done() || younger.done() || youngest.done()).isFalse();
    assertThat(bench.bucket(0).queued()).isEqualTo(3);

    bench.told(last, "abc", 2, 0, MINUTE);
    bench.advance(60_001);
    assertThat(List.of(older.done(), younger.done(), youngest.done()))
        .containsExactly(true, true, false);
    older.outcome().close();
    assertThat(youngest.done()).isTrue();
    younger.outcome().close();
    youngest.outcome().close();
  }

  @Test
  void complete_anotherName_takesQueueInFlightAndWindowAlong() {
    bench.learn(post, "abc", 3, MINUTE);
    bench.advance(1);
    List<Waiter> waiters = bench.enter(post, 6);
    assertThat(Bench.done(waiters)).isEqualTo(2);

    bench.told(waiters.get(0), "def", 3, 1, MINUTE);

    assertThat(Bench.done(waiters)).as("the other one is still in flight").isEqualTo(2);
    assertThat(bench.bucket(0).bucketId()).isEqualTo("def");
    assertThat(bench.bucket(0).queued()).isEqualTo(4);
    assertThat(bench.bucket(0).inFlight()).isEqualTo(1);
    bench.told(waiters.get(1), "def", 3, 0, MINUTE);
    bench.advance(60_010);
    assertThat(Bench.done(waiters)).isEqualTo(5);
    waiters.forEach(waiter -> waiter.outcome().close());
  }

  @Test
  void complete_nameFlipsBackAndForth_losesNothing() {
    bench.learn(post, "abc", 5, MINUTE);
    for (int i = 0; i < 3; i++) {
      bench.advance(1);
      bench.told(bench.enter(post), "hidden", 2, 1, Duration.ofSeconds(30));
      bench.advance(1);
      bench.told(bench.enter(post), "abc", 5, 3 - i, MINUTE);
    }

    assertThat(bench.bucket(0).bucketId()).isEqualTo("abc");
    assertThat(bench.bucket(0).inFlight()).isZero();
    bench.advance(60_010);
    List<Waiter> waiters = bench.enter(post, 5);
    assertThat(Bench.done(waiters)).isEqualTo(5);
    waiters.forEach(waiter -> waiter.outcome().close());
  }

  @Test
  void complete_lateAnswerWithTheOldName_doesNotMoveBack() {
    bench.learn(post, "abc", 5, SECOND);
    Waiter late = bench.enter(post);
    bench.advance(1);
    Waiter renaming = bench.enter(post);
    bench.told(renaming, "def", 5, 2, SECOND);
    bench.told(late, "abc", 5, 3, SECOND);

    assertThat(bench.bucket(0).bucketId()).isEqualTo("def");
    assertThat(bench.bucket(0).remaining()).as("the late one counts as spent").isEqualTo(1);
  }

  @Test
  void sweep_unusedForMinutes_forgetsAllButWhatStillCounts() {
    bench.learn(post, "abc", 5, SECOND);
    bench.learn(messages("2"), "abc", 5, Duration.ofMinutes(20));
    bench.enter(messages("3")).outcome().complete(429, Headers.none(), Answers.limited(3_600));
    Waiter inFlight = bench.enter(messages("4"));
    bench.advance(Duration.ofMinutes(6).toMillis());

    bench.enter(messages("5")).outcome().close();
    assertThat(bench.manager.snapshot().buckets())
        .extracting(BucketSnapshot::majors)
        .containsExactlyInAnyOrder("2", "3", "4", "5");

    inFlight.outcome().close();
    bench.advance(Duration.ofHours(2).toMillis());
    bench.enter(messages("6")).outcome().close();
    assertThat(bench.manager.snapshot().buckets())
        .extracting(BucketSnapshot::majors)
        .containsExactly("6");
  }

  @Test
  void sweep_bucketLeftByItsLastRoute_isForgottenLater() {
    BucketManager buckets = new BucketManager(new PredictiveLimiter(List.of(), 0), Share.WHOLE, 0);
    Gate gate = new Gate(new BanGuard(), new GlobalLimit(50, Pacing.BURST, 1.0, 0));
    BucketManager.Start start = new BucketManager.Start(gate, Bucket.unknown(), false, false, 32);
    Feeder feeder = buckets.feeder(post, "", start, 0);
    Quota quota = new Quota("abc", 5, 4, 1, 1);
    buckets.named(feeder, "abc");
    feeder.lane.change(new Bucket.Change.Sent(), 0);
    feeder.inFlight++;
    buckets.move(feeder, buckets.named(feeder, "def"), quota, 0);
    assertThat(buckets.named()).isEqualTo(2);

    buckets.feeder(post, "", start, BucketManager.IDLE);
    buckets.sweep(BucketManager.IDLE);

    assertThat(buckets.named()).isEqualTo(1);
    assertThat(feeder.lane.isNamed("def")).isTrue();
  }
}
