package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides which requests pass. The global limit is asked first; what it refuses spends no bucket,
 * while what a bucket refuses has spent the global limit and the buckets asked before. Windows are
 * kept for as long as the simulator lives. Thread-safe.
 */
final class RateLimits {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final ServerClock clock;
  private final ConcurrentMap<GlobalKey, Window> globals = new ConcurrentHashMap<>();
  private final ConcurrentMap<BucketKey.WindowKey, Window> buckets = new ConcurrentHashMap<>();
  private volatile int globalPerSecond;

  /**
   * Creates limits that nobody has spent yet.
   *
   * @param globalPerSecond requests of one bot, or one address without a token, in a server second
   */
  RateLimits(ServerClock clock, int globalPerSecond) {
    this.clock = clock;
    this.globalPerSecond = globalPerSecond;
  }

  /** Changes the global limit; every bot's window of it is then new. */
  void globalPerSecond(int requests) {
    globalPerSecond = requests;
  }

  /**
   * Counts one request.
   *
   * @param globalKey who spends the global limit, or null if the request is exempt
   * @param keys the windows that the request spends, in the order they are asked
   */
  Ruling judge(@Nullable String globalKey, List<BucketKey> keys) {
    Ruling.GlobalCount global = globalKey == null ? null : takeGlobal(globalKey);
    if (global != null && !global.verdict().allowed()) {
      return new Ruling.GloballyRefused(global);
    }
    return keys.isEmpty() ? new Ruling.Free(global) : new Ruling.Bucketed(take(keys), global);
  }

  private Ruling.GlobalCount takeGlobal(String who) {
    GlobalKey key = new GlobalKey(who, globalPerSecond);
    return new Ruling.GlobalCount(who, globals.computeIfAbsent(key, this::serverSecond).take());
  }

  private List<Ruling.Count> take(List<BucketKey> keys) {
    List<Ruling.Count> counts = new ArrayList<>(keys.size());
    for (BucketKey key : keys) {
      Window window = buckets.computeIfAbsent(key.window(), k -> k.rate().open(clock));
      Ruling.Count count = new Ruling.Count(key, window.take());
      counts.add(count);
      if (!count.verdict().allowed()) {
        break;
      }
    }
    return counts;
  }

  private Window serverSecond(GlobalKey key) {
    return FixedWindow.openedByClock(clock, key.perSecond, SECOND);
  }

  private record GlobalKey(String who, int perSecond) {}
}
