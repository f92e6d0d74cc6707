package dev.ovend.ratelimit;

import static dev.ovend.ratelimit.Answers.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.CancelledException;
import dev.ovend.core.Headers;
import dev.ovend.core.Target;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those who wait leave nothing behind, and nobody is woken in vain. */
@Timeout(60)
class TracesTest {

  private static final int MANY = 100_000;

  private final Bench bench =
      new Bench(RateLimitManager.builder().maxQueued(1_000_000).globalPerSecond(10_000));

  @Test
  void cancelled_aHundredThousand_leaveNoTrace() {
    Target target = messages("1");
    bench.told(bench.enter(target), "abc", 2 * MANY, 0, Duration.ofHours(1));
    WaitOptions how =
        WaitOptions.forever().withDeadline(bench.ticker.nanos() + Duration.ofHours(2).toNanos());
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      waiters.add(bench.enter(target, how));
    }
    assertThat(bench.manager.queued()).isEqualTo(MANY);
    Collections.shuffle(waiters, new Random(1));
    List<WeakReference<Object>> traces = new ArrayList<>();
    waiters.forEach(waiter -> traces.add(new WeakReference<>(waiter)));

    waiters.forEach(waiter -> bench.manager.leave(waiter, () -> new CancelledException("enough")));
    waiters.clear();

    bench.assertNothingLeft();
    assertThat(bench.bucket(0).queued()).isZero();
    assertForgotten(traces);
  }

  @Test
  void channelsOfALongTimeAgo_leaveNoTrace() {
    List<WeakReference<Object>> traces = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      Waiter waiter = bench.enter(messages("" + i));
      traces.add(new WeakReference<>(waiter.feeder));
      traces.add(new WeakReference<>(waiter.feeder.lane));
      bench.told(waiter, "abc", 5, 4, Duration.ofMillis(bench.millis() + 1_000));
      if (i % 1_000 == 999) {
        bench.advance(2_000);
      }
    }

    for (int i = 0; i < 30; i++) {
      bench.advance(Duration.ofMinutes(1).toMillis());
      bench.enter(messages("99999")).outcome().close();
    }

    assertThat(bench.manager.snapshot().buckets()).hasSize(1);
    assertForgotten(traces);
  }

  /** Finds out whether anything, such as the manager, still holds what {@code traces} point to. */
  private void assertForgotten(List<WeakReference<Object>> traces) {
    for (int i = 0; i < 20 && traces.stream().anyMatch(trace -> trace.get() != null); i++) {
      System.gc();
    }
    assertThat(traces).allMatch(trace -> trace.get() == null);
    assertThat(bench.manager.queued()).as("the manager itself is still there").isZero();
  }

  @Test
  void wakeUps_whateverHappens_areOneForEachWhoWaited() {
    Target target = messages("1");
    bench.learn(target, "abc", 10, Duration.ofSeconds(1));
    List<AtomicInteger> woken = new ArrayList<>();
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      AtomicInteger count = new AtomicInteger();
      woken.add(count);
      waiters.add(bench.manager.enter(target, WaitOptions.forever(), count::incrementAndGet));
    }
    int next = 0;
    for (int window = 1; next < waiters.size(); window++) {
      while (next < waiters.size() && waiters.get(next).done()) {
        waiters.get(next).outcome().complete(200, Headers.none(), null);
        next++;
      }
      int granted = next;
      assertThat(woken.stream().mapToInt(AtomicInteger::get).sum())
          .as("wake-ups after window %s", window)
          .isEqualTo(Math.max(0, granted - 9));
      bench.advance(1_001);
    }

    assertThat(woken.subList(0, 9)).as("had not to wait").allMatch(count -> count.get() == 0);
    assertThat(woken.subList(9, 2_000)).allMatch(count -> count.get() == 1);
    bench.assertNothingLeft();
  }

  @Test
  void wakeUps_onClose_areOneForEachWhoWaits() {
    AtomicInteger woken = new AtomicInteger();
    Waiter probe = bench.enter(messages("1"));
    for (int i = 0; i < 1_000; i++) {
      bench.manager.enter(messages("1"), WaitOptions.forever(), woken::incrementAndGet);
    }

    bench.manager.close();
    bench.manager.close();

    assertThat(woken).hasValue(1_000);
    probe.outcome().close();
    bench.assertNothingLeft();
  }
}
