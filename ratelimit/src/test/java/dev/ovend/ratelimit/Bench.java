package dev.ovend.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ovend.core.EventSink;
import dev.ovend.core.Headers;
import dev.ovend.core.RestEvent;
import dev.ovend.core.Target;
import dev.ovend.testing.ManualTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A manager in virtual time whose requests are answered by hand. */
final class Bench implements EventSink {

  final ManualTicker ticker = new ManualTicker();
  final List<RestEvent> events = new CopyOnWriteArrayList<>();
  final RateLimitManager manager;
  private final long start = ticker.nanos();

  Bench() {
    this(RateLimitManager.builder());
  }

  Bench(RateLimitManager.Builder settings) {
    manager = settings.ticker(ticker).eventSink(this).build();
  }

  @Override
  public boolean active() {
    return true;
  }

  @Override
  public void publish(RestEvent event) {
    events.add(event);
  }

  Waiter enter(Target target) {
    return enter(target, WaitOptions.forever());
  }

  Waiter enter(Target target, WaitOptions how) {
    return manager.enter(target, how, () -> {});
  }

  List<Waiter> enter(Target target, int count) {
    List<Waiter> waiters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      waiters.add(enter(target));
    }
    return waiters;
  }

  static long done(List<Waiter> waiters) {
    return waiters.stream().filter(Waiter::done).count();
  }

  /** Answers a request: the window ends at {@code end} on the ticker. */
  void told(Waiter waiter, String bucket, int limit, int remaining, Duration end) {
    double after = (start + end.toNanos() - ticker.nanos()) / 1e9;
    double reset = 1_795_000_000 + end.toMillis() / 1e3;
    Answers.ok(waiter.outcome(), Answers.limit(bucket, limit, remaining, reset, after));
  }

  /** Makes a bucket known with one request, which leaves {@code limit - 1}. */
  void learn(Target target, String bucket, int limit, Duration end) {
    told(enter(target), bucket, limit, limit - 1, end);
  }

  /** Answers so many requests without a word of limits, while more wait all the time. */
  void passInRow(Target target, int count, int status) {
    List<Waiter> waiters = enter(target, count);
    for (Waiter waiter : waiters) {
      waiter.outcome().complete(status, Headers.of("Via", "1.1 google"), null);
    }
  }

  void advance(long millis) {
    ticker.advance(Duration.ofMillis(millis));
  }

  /** Returns the milliseconds since the beginning. */
  long millis() {
    return (ticker.nanos() - start) / 1_000_000;
  }

  BucketSnapshot bucket(int index) {
    return manager.snapshot().buckets().get(index);
  }

  void assertNothingLeft() {
    assertThat(manager.queued()).as("queued").isZero();
    assertThat(manager.inFlight()).as("in flight").isZero();
    assertThat(ticker.pending()).as("timers").isZero();
  }
}
