package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.CHANNEL;
import static dev.ovend.ratelimit.Answers.limit;
import static dev.ovend.ratelimit.Answers.messages;
import static dev.ovend.ratelimit.Answers.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.Headers;
import dev.ovend.core.Permit;
import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitManagerTest {

  private final ManualTicker ticker = new ManualTicker();
  private final RateLimitManager manager = RateLimitManager.builder().ticker(ticker).build();
  private final Target target = messages(CHANNEL);

  @AfterEach
  void nothingIsLeft() {
    assertThat(manager.queued()).isZero();
    assertThat(manager.inFlight()).isZero();
    assertThat(ticker.pending()).isZero();
  }

  private Waiter enter() {
    return manager.enter(target, WaitOptions.forever(), () -> {});
  }

  @Test
  void acquire_unknownBucket_sendsOneAndThenWhatIsLeft() {
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      waiters.add(enter());
    }
    assertThat(waiters)
        .extracting(Waiter::done)
        .containsExactly(true, false, false, false, false, false);

    ok(waiters.get(0).outcome(), limit("abc", 5, 4, 1000, 1));
    assertThat(waiters)
        .extracting(Waiter::done)
        .containsExactly(true, true, true, true, true, false);
    assertThat(manager.estimate(target)).isEqualTo(Duration.ofMillis(1001));

    ticker.advance(Duration.ofMillis(1001));
    assertThat(waiters).extracting(Waiter::done).containsOnly(true);
    waiters.forEach(waiter -> waiter.outcome().close());
  }

  @Test
  void acquire_routeWithoutLimit_runsInParallelUpToTheCap() {
    try (Permit probe = manager.acquire(target, WaitOptions.forever())) {
      ok(probe, Headers.of("Via", "1.1 google"));
    }
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < 33; i++) {
      waiters.add(enter());
    }
    assertThat(waiters).filteredOn(Waiter::done).hasSize(32);
    waiters.forEach(waiter -> waiter.outcome().close());
  }
}
