package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ovend.core.Headers;
import dev.ovend.core.HttpMethod;
import dev.ovend.core.InvalidRequestLimitException;
import dev.ovend.core.InvalidTokenException;
import dev.ovend.core.Permit;
import dev.ovend.core.RateLimitException;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done so that the address is never banned. */
class BanGuardTest {

  private static final Headers DISCORD = Headers.of("Via", "1.1 google");
  private static final long WINDOW = Duration.ofMinutes(10).toNanos();

  private final BanGuard guard = new BanGuard();
  private final Bench bench =
      new Bench(RateLimitManager.builder().banGuard(guard).globalPerSecond(10_000));

  @AfterEach
  void nothingIsLeft() {
    bench.assertNothingLeft();
  }

  private static Target channel(String name) {
    return messages(Integer.toUnsignedString(name.hashCode()));
  }

  private Permit acquire(String channel) {
    return bench.manager.acquire(channel(channel), WaitOptions.forever().withoutWaiting());
  }

  private void forbidden(int count) {
    for (int i = 0; i < count; i++) {
      acquire("f" + i % 500).complete(403, DISCORD, null);
      if (i % 500 == 499) {
        bench.advance(1_001);
      }
    }
  }

  @Test
  void acquire_twentyThousandInvalidAttempts_stopsBeforeTheBan() {
    Deque<Long> sent = new ArrayDeque<>();
    int most = 0;
    int stopped = 0;
    for (int i = 0; i < 20_000; i++) {
      try {
        acquire("c" + i % 1_000).complete(403, DISCORD, null);
        sent.add(bench.ticker.nanos());
      } catch (InvalidRequestLimitException | RateLimitException e) {
        stopped++;
      }
      bench.advance(20);
      while (!sent.isEmpty() && bench.ticker.nanos() - sent.element() > WINDOW) {
        sent.remove();
      }
      most = Math.max(most, sent.size());
    }
    assertThat(most).isBetween(8_000, 9_500);
    assertThat(stopped).isGreaterThan(10_000);
    assertThat(bench.events)
        .filteredOn(RestEvent.InvalidRequestsCounted.class::isInstance)
        .extracting(event -> ((RestEvent.InvalidRequestsCounted) event).invalid())
        .startsWith(5_000, 8_000);
  }

  @Test
  void acquire_manyInvalid_isSpacedOut() {
    forbidden(8_000);
    acquire("a").close();
    assertThatExceptionOfType(RateLimitException.class).isThrownBy(() -> acquire("b"));
    assertThat(bench.manager.snapshot().global().blockedFor()).isEqualTo(Duration.ofMillis(400));
    bench.advance(400);
    acquire("b").close();
  }

  @Test
  void acquire_tooManyInFlightAtTheMark_isRefusedWithTheWayOut() {
    forbidden(7_900);
    List<Permit> inFlight = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      inFlight.add(acquire("a" + i));
    }
    for (int i = 0; i < 1_500; i++) {
      guard.sent(bench.ticker.nanos());
    }

    assertThatExceptionOfType(InvalidRequestLimitException.class)
        .isThrownBy(() -> acquire("b"))
        .withMessageContaining("POST /channels/{channel.id}/messages")
        .withMessageContaining("7900 requests of the last 10 minutes")
        .withMessageContaining("10000 lead to a ban of the address")
        .withMessageEndingWith("nothing was sent")
        .satisfies(e -> assertThat(e.invalid()).isEqualTo(7_900))
        .satisfies(e -> assertThat(e.retryAfter()).isPositive());
    inFlight.forEach(Permit::close);
  }

  @Test
  void acquire_tenMinutesLater_isFreeAgain() {
    forbidden(8_000);
    bench.advance(Duration.ofMinutes(10).toMillis() + 1_000);
    acquire("a").close();
    acquire("b").close();
    assertThat(guard.invalid()).isZero();
  }

  @Test
  void complete_sharedRefusalOrOrdinaryError_countsNothing() {
    acquire("a").complete(429, DISCORD.with("X-RateLimit-Scope", "shared"), Answers.limited(1));
    acquire("b").complete(404, DISCORD, null);
    acquire("c").complete(500, DISCORD, null);
    acquire("d").unanswered();
    assertThat(guard.invalid()).isZero();

    acquire("e").complete(429, DISCORD.with("X-RateLimit-Scope", "user"), Answers.limited(1));
    acquire("f").complete(403, DISCORD, null);
    assertThat(guard.invalid()).isEqualTo(2);
  }

  @Test
  void stop_byOneClient_stopsTheOthersUntilOneHasTried() {
    RateLimitManager second =
        RateLimitManager.builder().banGuard(guard).ticker(bench.ticker).build();
    acquire("a").complete(429, Headers.of("Retry-After", "60"), null);

    Waiter first = bench.enter(channel("b"));
    Waiter waiting = second.enter(channel("c"), WaitOptions.forever(), () -> {});
    assertThat(first.done() || waiting.done()).isFalse();
    assertThat(second.estimate(channel("c"))).isEqualTo(Duration.ofSeconds(60));

    bench.advance(60_000);
    assertThat(first.done() ^ waiting.done()).as("one tries").isTrue();
    (first.done() ? first : waiting).outcome().complete(200, DISCORD, null);
    bench.advance(250);
    assertThat(first.done() && waiting.done()).isTrue();
    (first.done() ? waiting : first).outcome().close();
    second.close();
  }

  @Test
  void stop_refusedAgainByTheOneThatTries_goesOn() {
    acquire("a").complete(429, Headers.of("Retry-After", "60"), null);
    List<Waiter> waiters = bench.enter(channel("b"), 3);
    bench.advance(60_000);
    assertThat(Bench.done(waiters)).isEqualTo(1);
    waiters.get(0).outcome().complete(429, Headers.of("Retry-After", "60"), null);
    bench.advance(59_999);
    assertThat(Bench.done(waiters)).isEqualTo(1);
    bench.advance(1);
    assertThat(Bench.done(waiters)).isEqualTo(2);
    waiters.get(1).outcome().complete(200, DISCORD, null);
    assertThat(Bench.done(waiters)).isEqualTo(3);
    waiters.get(2).outcome().close();
  }

  @Test
  void acquire_afterTheTokenWasRefused_isRefusedForAMinute() {
    acquire("a").complete(401, DISCORD, null);

    assertThatExceptionOfType(InvalidTokenException.class)
        .isThrownBy(() -> acquire("b"))
        .withMessage(
            "POST /channels/{channel.id}/messages #98: Discord has refused the token with 401; it"
                + " is tried again in 1 min 0 s, or use a valid one; nothing was sent")
        .satisfies(e -> assertThat(e.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    bench.manager.acquire(channel("b"), WaitOptions.forever().unauthenticated()).close();

    bench.advance(60_000);
    Permit trying = acquire("b");
    assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> acquire("c"));
    trying.complete(200, DISCORD, null);
    acquire("c").close();
  }

  @ParameterizedTest(name = "{0} with code {1}")
  @CsvSource({
    "/webhooks/41/wrong, 50027", "/webhooks/41/wrong, 0",
    "/webhooks/41/wrong/messages/@original, 50027", "/channels/1/messages, 50027",
    "/channels/1/messages, 60003"
  })
  void complete_unauthorizedForAnotherReasonThanTheToken_doesNotStopTheToken(
      String path, int code) {
    Target target = Target.parse(HttpMethod.POST, path);

    bench.enter(target).outcome().complete(401, DISCORD, null, code);

    acquire("b").close();
    assertThat(guard.invalid()).isEqualTo(1);
  }

  @ParameterizedTest(name = "code {0}")
  @ValueSource(ints = {0, 40_001, 50_014})
  void complete_unauthorizedByTheToken_stopsItButNotWebhooks(int code) {
    Target webhook = Target.parse(HttpMethod.POST, "/webhooks/41/right");
    acquire("a").complete(401, DISCORD, null, code);
    assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> acquire("b"));

    bench.enter(webhook).outcome().complete(200, DISCORD, null);

    assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> acquire("b"));
  }
}
