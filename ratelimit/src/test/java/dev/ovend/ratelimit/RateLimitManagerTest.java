package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Cancellation;
import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Permit;
import dev.ovend.core.Priority;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitManagerTest {

  private static final WaitOptions FOREVER = WaitOptions.forever();
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Bench bench = new Bench(RateLimitManager.builder().maxQueued(6));
  private final Target target = messages(CHANNEL);

  @AfterEach
  void nothingIsLeft() {
    bench.assertNothingLeft();
  }

  private static void closeAll(List<Waiter> waiters) {
    waiters.forEach(waiter -> waiter.outcome().close());
  }

  @Test
  void acquire_unknownBucket_sendsOneAndThenWhatIsLeft() {
    List<Waiter> waiters = bench.enter(target, 6);
    assertThat(Bench.done(waiters)).isEqualTo(1);

    bench.told(waiters.get(0), "abc", 5, 4, SECOND);
    assertThat(Bench.done(waiters)).isEqualTo(5);
    assertThat(bench.manager.estimate(target)).isEqualTo(Duration.ofMillis(1_001));

    bench.advance(1_001);
    assertThat(Bench.done(waiters)).isEqualTo(6);
    assertThat(waiters.get(5).outcome().waitedNanos()).isEqualTo(1_001_000_000);
    closeAll(waiters);
  }

  @Test
  void acquire_routeWithoutLimit_runsInParallelUpToTheCap() {
    Bench wide = new Bench(RateLimitManager.builder().globalPerSecond(10_000));
    wide.passInRow(target, 200, 200);

    List<Waiter> waiters = wide.enter(target, 33);

    assertThat(Bench.done(waiters)).isEqualTo(32);
    closeAll(waiters);
    wide.assertNothingLeft();
  }

  @Test
  void acquire_twoChannelsAtFirstContact_doNotWaitForEachOther() {
    Waiter first = bench.enter(messages("1"));
    Waiter second = bench.enter(messages("2"));
    assertThat(second.done()).isTrue();

    bench.told(second, "abc", 5, 0, SECOND);
    bench.told(first, "abc", 5, 4, SECOND);

    assertThat(bench.manager.estimate(messages("1"))).isZero();
    assertThat(bench.manager.estimate(messages("2"))).isEqualTo(Duration.ofMillis(1_001));
  }

  @Test
  void acquire_waitPastTheDeadline_isRefusedAtOnce() {
    Target channel = Target.parse(HttpMethod.PATCH, "/channels/" + CHANNEL);
    bench.learn(channel, "abc", 1, Duration.ofSeconds(552));

    long deadline = bench.ticker.nanos() + Duration.ofSeconds(10).toNanos();
    assertThatThrownBy(() -> bench.manager.acquire(channel, FOREVER.withDeadline(deadline)))
        .isInstanceOfSatisfying(
            RateLimitException.class,
            e -> {
              assertThat(e.expectedWait()).isEqualTo(Duration.ofMillis(552_001));
              assertThat(e.scope()).isEqualTo(RateLimitScope.USER);
              assertThat(e.route()).isEqualTo(channel.route());
            })
        .hasMessage(
            "PATCH /channels/{channel.id} #81384788765712384: expected wait 9 min 12 s is past the"
                + " deadline of 10 s; nothing was sent");
  }

  @Test
  void acquire_waitLongerThanExpected_failsAtTheDeadline() {
    Waiter probe = bench.enter(target);
    Waiter late =
        bench.enter(target, FOREVER.withDeadline(bench.ticker.nanos() + SECOND.toNanos()));
    assertThat(late.done()).isFalse();

    bench.advance(1_000);

    assertThatThrownBy(late::outcome)
        .isInstanceOf(RateLimitException.class)
        .hasMessage(target + ": still waiting at the deadline after 1 s; nothing was sent");
    probe.outcome().close();
  }

  @Test
  void acquire_deadlinePassedButNothingToWaitFor_isGranted() {
    try (Permit permit =
        bench.manager.acquire(target, FOREVER.withDeadline(bench.ticker.nanos() - 1))) {
      assertThat(permit.waitedNanos()).isZero();
    }
  }

  @Test
  void acquire_withoutWaiting_isRefusedIfItHadTo() {
    Waiter probe = bench.enter(target);

    assertThatThrownBy(() -> bench.manager.acquire(target, FOREVER.withoutWaiting()))
        .isInstanceOf(RateLimitException.class)
        .hasMessage(
            target + ": expected wait unknown, and the call asked not to wait; nothing was sent");

    bench.told(probe, "abc", 5, 4, SECOND);
    bench.manager.acquire(target, FOREVER.withoutWaiting()).close();
  }

  @Test
  void acquire_queueFull_isRefusedAndNamesTheBound() {
    List<Waiter> waiters = bench.enter(target, 7);

    assertThatThrownBy(() -> bench.manager.acquire(target, FOREVER))
        .isInstanceOf(RateLimitException.class)
        .hasMessage(target + ": 6 calls are waiting already (maxQueued: 6); nothing was sent");
    bench.manager.acquire(messages("2"), FOREVER).close();
    closeAll(waiters);
  }

  @Test
  void acquire_moreUrgent_goesFirstAndOtherwiseInOrder() {
    Waiter probe = bench.enter(target);
    Waiter low = bench.enter(target, FOREVER.withPriority(Priority.LOW));
    Waiter normal = bench.enter(target);
    Waiter second = bench.enter(target);
    Waiter interaction = bench.enter(target, FOREVER.withPriority(Priority.INTERACTION));

    for (Waiter next : List.of(probe, interaction, normal, second, low)) {
      assertThat(next.done()).isTrue();
      assertThat(bench.manager.inFlight()).isEqualTo(1);
      next.outcome().close();
    }
  }

  @Test
  void acquire_lessUrgentButWaitingForLong_goesBeforeYounger() {
    Waiter probe = bench.enter(target);
    Waiter low = bench.enter(target, FOREVER.withPriority(Priority.LOW));
    bench.advance(14_999);
    Waiter younger = bench.enter(target);
    bench.advance(2);
    Waiter youngest = bench.enter(target);

    for (Waiter next : List.of(probe, younger, low, youngest)) {
      assertThat(next.done()).isTrue();
      assertThat(bench.manager.inFlight()).isEqualTo(1);
      next.outcome().close();
    }
  }

  @Test
  void acquire_cancelledBefore_failsAtOnce() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    assertThatThrownBy(() -> bench.manager.acquire(target, FOREVER.withCancellation(cancellation)))
        .isInstanceOf(CancelledException.class)
        .hasMessage(target + ": cancelled while waiting for a permit; nothing was sent");
  }

  @Test
  void leave_whileWaiting_costsNothing() {
    Waiter probe = bench.enter(target);
    Waiter leaving = bench.enter(target);
    Waiter staying = bench.enter(target);

    bench.manager.leave(leaving, () -> new CancelledException("enough"));
    assertThatThrownBy(leaving::outcome).hasMessage("enough");
    bench.told(probe, "abc", 2, 1, SECOND);

    assertThat(staying.done()).isTrue();
    staying.outcome().close();
  }

  @Test
  void close_permit_givesTheSlotToTheNextAndWorksOnce() {
    List<Waiter> waiters = bench.enter(target, 3);
    Permit probe = waiters.get(0).outcome();

    probe.close();
    probe.close();
    probe.unanswered();
    probe.complete(200, Headers.none(), null);

    assertThat(Bench.done(waiters)).isEqualTo(2);
    closeAll(waiters);
  }

  @Test
  void unanswered_probe_letsTheNextProbeGo() {
    List<Waiter> waiters = bench.enter(target, 3);
    waiters.get(0).outcome().unanswered();
    assertThat(Bench.done(waiters)).isEqualTo(2);
    closeAll(waiters);
  }

  @Test
  void events_always_tellWhatIsLearned() {
    bench.learn(target, "abc", 5, SECOND);
    bench.learn(target, "abc", 5, SECOND);
    bench.learn(target, "abc", 6, SECOND);
    bench.advance(1);
    bench.learn(target, "def", 6, SECOND);
    Waiter probe = bench.enter(messages("2"));
    Waiter waiter = bench.enter(messages("2"));
    bench.advance(30);
    probe.outcome().close();
    waiter.outcome().close();

    assertThat(bench.events)
        .containsExactly(
            new RestEvent.BucketDiscovered(target.route(), "abc", 5),
            new RestEvent.BucketDiscovered(target.route(), "abc", 6),
            new RestEvent.BucketDiscovered(target.route(), "def", 6));
  }

  @Test
  void snapshot_always_isReadable() {
    bench.learn(target, "abc", 5, Duration.ofMillis(4_200));
    Waiter waiter = bench.enter(target);

    assertThat(bench.manager.snapshot())
        .hasToString(
            "global: 2 of 50 used\n"
                + "POST /channels/{channel.id}/messages #81384788765712384: 3/5, 1 in flight, 0"
                + " queued, fixed 0.50, resets in 4.2 s");
    assertThat(bench.manager)
        .hasToString("RateLimitManager[1 in flight, 0 queued, global: 2 of 50 used]");
    assertThat(waiter.outcome()).hasToString("Permit[" + target + "]");
    waiter.outcome().close();
  }

  @Test
  void builder_outOfRange_namesTheRange() {
    RateLimitManager.Builder builder = RateLimitManager.builder();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.globalPerSecond(0))
        .withMessage("globalPerSecond: 0 (expected: 1 to 10000)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxQueued(-1))
        .withMessage("maxQueued: -1 (expected: 0 to 2147483647)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.parallel(0))
        .withMessage("parallel: 0 (expected: 1 to 10000)");
  }
}
