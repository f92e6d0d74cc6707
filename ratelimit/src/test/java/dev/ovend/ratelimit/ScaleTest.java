package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Numbers at which anything quadratic would not come to an end. */
@Timeout(30)
class ScaleTest {

  private final Bench bench =
      new Bench(RateLimitManager.builder().maxQueued(1_000_000).globalPerSecond(10_000));

  @Test
  void oneBucket_aHundredThousandWaiters_allGetTheirTurn() {
    Target target = messages("1");
    bench.learn(target, "abc", 5_000, Duration.ofSeconds(1));
    List<Waiter> waiters = bench.enter(target, 100_000);
    for (int i = 50_000; i < 100_000; i += 2) {
      bench.manager.leave(waiters.get(i), () -> new CancelledException("enough"));
    }
    bench.advance(1_001);
    for (Waiter waiter : waiters) {
      assertThat(waiter.done()).isTrue();
      Grant grant = waiter.grant();
      if (grant != null) {
        grant.close();
      }
    }
    bench.assertNothingLeft();
  }

  @Test
  void tenThousandBuckets_eachWithWaiters_passTheGlobalLimitInOrder() {
    Bench narrow = new Bench(RateLimitManager.builder().maxQueued(1_000_000).globalPerSecond(50));
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      waiters.add(narrow.enter(messages("" + i % 10_000)));
    }
    // Half of them have a bucket that is free and wait for the global limit only.
    for (int i = 0; i < 20_000; i++) {
      assertThat(waiters.get(i).done()).as("waiter %s", i).isTrue();
      waiters.get(i).outcome().close();
    }
    narrow.assertNothingLeft();
  }
}
