package dev.ovend.simulator;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests pass. The global limit is asked first; what it refuses spends no bucket,
 * while what a bucket refuses has spent the global limit. Windows are kept for as long as the
 * simulator lives. Thread-safe.
 */
final class RateLimits {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final ServerClock clock;
  private final int globalPerSecond;
  private final ConcurrentMap<String, Window> globals = new ConcurrentHashMap<>();
  private final ConcurrentMap<BucketKey, Window> buckets = new ConcurrentHashMap<>();

  /**
   * Creates limits that nobody has spent yet.
   *
   * @param globalPerSecond requests of one bot, or one address without a token, in a server second
   */
  RateLimits(ServerClock clock, int globalPerSecond) {
    this.clock = clock;
    this.globalPerSecond = globalPerSecond;
  }

  /**
   * Counts one request.
   *
   * @param globalKey who spends the global limit, or null if the request is exempt
   * @param key the window that the request spends, or null if its route has no limit
   */
  Ruling judge(@Nullable String globalKey, @Nullable BucketKey key) {
    if (globalKey != null) {
      Verdict verdict = globals.computeIfAbsent(globalKey, k -> serverSecond()).take();
      if (!verdict.allowed()) {
        return new Ruling.GloballyRefused(verdict);
      }
    }
    if (key == null) {
      return new Ruling.Free();
    }
    return new Ruling.Bucketed(key.rule(), buckets.computeIfAbsent(key, this::window).take());
  }

  private Window serverSecond() {
    return FixedWindow.openedByClock(clock, globalPerSecond, SECOND);
  }

  private Window window(BucketKey key) {
    BucketRule rule = key.rule();
    return FixedWindow.openedByRequest(clock, rule.limit(), rule.window().toNanos());
  }

  /**
   * One window of a bucket.
   *
   * @param rule the bucket
   * @param owner whose window it is: a bot, or empty if it belongs to the resource alone
   * @param resource the top-level resource with its secret, if any; never shown to anybody
   */
  record BucketKey(BucketRule rule, String owner, String resource) {

    @Override
    public String toString() {
      return "BucketKey[rule=" + rule + "]";
    }
  }
}
