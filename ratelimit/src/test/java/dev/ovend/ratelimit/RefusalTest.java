package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.limit;
import static dev.ovend.ratelimit.Answers.limited;
import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.Limited;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RateLimitScope;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a 429 stops, and what it does not. */
class RefusalTest {

  private static final Headers VIA = Headers.of("Via", "1.1 google");
  private static final Target CALLBACK =
      Target.parse(HttpMethod.POST, "/interactions/7/secret/callback");

  private final Bench bench = new Bench(RateLimitManager.builder().applicationId("99"));
  private final Target target = messages(CHANNEL);
  private final Target sharing = Target.parse(HttpMethod.GET, "/channels/" + CHANNEL + "/messages");

  @AfterEach
  void nothingIsLeft() {
    bench.assertNothingLeft();
  }

  private Duration estimate(Target of) {
    return bench.manager.estimate(of);
  }

  /** Two routes of one bucket, 8 of 10 left. */
  private void share() {
    bench.told(bench.enter(target), "abc", 10, 9, Duration.ofSeconds(5));
    bench.told(bench.enter(sharing), "abc", 10, 8, Duration.ofSeconds(5));
  }

  @Test
  void complete_userScope_stopsTheBucket() {
    share();
    Headers headers = limit("abc", 10, 0, 1_795_000_005, 5).with("Retry-After", "6");

    bench.enter(target).outcome().complete(429, headers, limited(5.5));

    assertThat(estimate(target)).isEqualTo(Duration.ofSeconds(6));
    assertThat(estimate(sharing)).isEqualTo(Duration.ofSeconds(6));
    assertThat(estimate(messages("2"))).isZero();
    assertThat(bench.bucket(0).blockedFor()).isEqualTo(Duration.ofSeconds(6));
    assertThat(bench.bucket(0).toString())
        .contains("0/10, 0 in flight, 0 queued, fixed 0.67, blocked for 6 s");
  }

  @Test
  void complete_withoutBucketResetAfterAndVia_waitsForRetryAfter() {
    share();

    bench.enter(target).outcome().complete(429, Headers.of("Retry-After", "3"), limited(2.5));

    assertThat(estimate(sharing)).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void complete_sharedExampleOfTheDocs_stopsTheRouteFor1337Seconds() {
    share();
    Headers headers =
        limit("abc", 10, 9, 1_470_173_023.123, 64.57)
            .with("Retry-After", "1337")
            .with("X-RateLimit-Scope", "shared");

    bench.enter(target).outcome().complete(429, headers, limited(1336.57));

    assertThat(estimate(target)).isEqualTo(Duration.ofSeconds(1_337));
    assertThat(estimate(sharing)).as("the other route of the bucket").isZero();
    assertThatThrownBy(() -> bench.manager.acquire(target, WaitOptions.forever().withoutWaiting()))
        .isInstanceOfSatisfying(
            RateLimitException.class, e -> assertThat(e.scope()).isEqualTo(RateLimitScope.SHARED))
        .hasMessage(
            target
                + ": expected wait 22 min 17 s, and the call asked not to wait; nothing was sent");
    assertThat(bench.events)
        .contains(
            new RestEvent.RateLimited(
                target.route(), RateLimitScope.SHARED, Duration.ofSeconds(1_337)));
    Waiter waiter = bench.enter(target);
    bench.advance(1_336_999);
    assertThat(waiter.done()).isFalse();
    bench.advance(1);
    waiter.outcome().close();
  }

  @Test
  void complete_subLimit_doesNotStopTheOtherRoutesOfTheBucket() {
    share();
    Headers headers = limit("abc", 10, 7, 1_795_000_005, 5).with("X-RateLimit-Scope", "user");

    bench.enter(target).outcome().complete(429, headers, limited(600));

    assertThat(estimate(target)).isEqualTo(Duration.ofMinutes(10));
    assertThat(estimate(sharing)).isZero();
  }

  @Test
  void complete_globalForMillis_stopsTheTokenForMillis() {
    bench.enter(target).outcome().complete(429, VIA, new Limited(Duration.ofMillis(750), true));

    Waiter other = bench.enter(messages("2"));
    Waiter callback = bench.enter(CALLBACK);
    Waiter followUp = bench.enter(Target.parse(HttpMethod.POST, "/webhooks/99/secret"));
    Waiter webhook =
        bench.enter(
            Target.parse(HttpMethod.POST, "/webhooks/98/secret"),
            WaitOptions.forever().unauthenticated());
    assertThat(other.done()).isFalse();
    assertThat(callback.done()).isTrue();
    assertThat(followUp.done()).isTrue();
    assertThat(webhook.done()).isTrue();
    assertThat(bench.manager.snapshot().global().blockedFor()).isEqualTo(Duration.ofMillis(750));
    assertThat(bench.manager.snapshot().global().toString())
        .endsWith(", blocked for 750 ms, 429s: 1, 1 invalid in 10 min");

    bench.advance(749);
    assertThat(other.done()).isFalse();
    bench.advance(1);
    assertThat(other.done()).isTrue();
    other.outcome().close();
    callback.outcome().close();
    followUp.outcome().close();
    webhook.outcome().close();
  }

  @Test
  void complete_globalAnswerToUnauthenticated_stopsOnlyThose() {
    WaitOptions how = WaitOptions.forever().unauthenticated();
    Target webhook = Target.parse(HttpMethod.POST, "/webhooks/98/secret");
    bench
        .enter(webhook, how)
        .outcome()
        .complete(429, VIA, new Limited(Duration.ofSeconds(2), true));

    assertThat(estimate(target)).isZero();
    Waiter waiter = bench.enter(webhook, how);
    assertThat(waiter.done()).isFalse();
    bench.advance(2_000);
    waiter.outcome().close();
  }

  @Test
  void complete_globalAnswerToInteraction_stopsTheTokenAndThatInteraction() {
    bench.enter(CALLBACK).outcome().complete(429, VIA, new Limited(Duration.ofSeconds(2), true));

    assertThat(estimate(target)).isEqualTo(Duration.ofSeconds(2));
    assertThat(estimate(CALLBACK)).isEqualTo(Duration.ofSeconds(2));
    assertThat(estimate(Target.parse(HttpMethod.POST, "/interactions/8/other/callback"))).isZero();
  }

  @Test
  void complete_neitherViaNorJson_stopsEverything() {
    bench.enter(target).outcome().complete(429, Headers.of("Retry-After", "60"), null);

    assertThat(estimate(CALLBACK)).isEqualTo(Duration.ofMinutes(1));
    Waiter callback = bench.enter(CALLBACK);
    Waiter other = bench.enter(messages("2"));
    assertThat(callback.done()).isFalse();
    assertThat(other.done()).isFalse();
    bench.advance(60_000);
    callback.outcome().close();
    other.outcome().close();
  }

  @Test
  void complete_callbackRefused_stopsThatInteractionOnly() {
    bench.enter(CALLBACK).outcome().complete(429, VIA, limited(1));

    assertThat(estimate(CALLBACK)).isEqualTo(Duration.ofSeconds(1));
    assertThat(estimate(Target.parse(HttpMethod.POST, "/interactions/8/other/callback"))).isZero();
  }

  @Test
  void complete_probeRefused_probesAgainAfterwards() {
    Waiter probe = bench.enter(target);
    Waiter next = bench.enter(target);
    Waiter last = bench.enter(target);
    probe.outcome().complete(429, VIA, limited(1));
    assertThat(next.done()).isFalse();
    bench.advance(1_001);
    assertThat(next.done()).isTrue();
    assertThat(last.done()).isFalse();
    next.outcome().close();
    last.outcome().close();
  }
}
