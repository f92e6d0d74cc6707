package dev.ovend.ratelimit;

import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.Route;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Discord's limits as its documentation tells them, written without a look at the limiter: windows
 * that begin with their first request, and so many requests in any second over all routes.
 */
final class ModelServer {

  private static final long SECOND = 1_000_000_000;
  private static final double EPOCH = 1_700_000_000;

  final Map<Route, Rule> rules = new HashMap<>();
  private final Map<String, Counter> counters = new HashMap<>();
  private final Deque<Long> lastSecond = new ArrayDeque<>();
  private final long origin;
  int globalPerSecond = Integer.MAX_VALUE;
  int served;
  int refused;
  int refusedGlobally;

  ModelServer(long origin) {
    this.origin = origin;
  }

  /**
   * A route's limit.
   *
   * @param pool routes of one pool share a counter for each major parameter
   * @param id what the headers call it
   * @param sliding whether a slot comes back each {@code window / limit}, and not all at the end
   */
  record Rule(String pool, String id, int limit, Duration window, boolean sliding) {}

  record Reply(int status, Headers headers, @Nullable Limited limited) {}

  private static final class Counter {
    private long end;
    private int used;
  }

  void rule(Target target, String id, int limit, Duration window) {
    rules.put(target.route(), new Rule(id, id, limit, window, false));
  }

  void sliding(Target target, String id, int limit, Duration window) {
    rules.put(target.route(), new Rule(id, id, limit, window, true));
  }

  /** From now on the headers call the route's limit otherwise. */
  void rename(Target target, String id) {
    rules.computeIfPresent(
        target.route(),
        (route, rule) -> new Rule(rule.pool, id, rule.limit, rule.window, rule.sliding));
  }

  Reply serve(Target target, long now) {
    while (!lastSecond.isEmpty() && now - lastSecond.element() >= SECOND) {
      lastSecond.remove();
    }
    if (lastSecond.size() >= globalPerSecond) {
      refusedGlobally++;
      double after = (SECOND - (now - lastSecond.element())) / 1e9;
      return new Reply(
          429,
          Headers.of("Via", "1.1 google", "Retry-After", "1", "X-RateLimit-Global", "true"),
          new Limited(Duration.ofNanos((long) (after * 1e9)), true));
    }
    lastSecond.add(now);
    Rule rule = rules.get(target.route());
    return rule == null
        ? reply(200, Headers.of("Via", "1.1 google"))
        : count(
            rule, counters.computeIfAbsent(rule.pool + target.majors(), key -> new Counter()), now);
  }

  private Reply count(Rule rule, Counter counter, long now) {
    boolean full;
    double after;
    if (rule.sliding) {
      // The end is when every slot is back; each request moves it by one slot.
      long slot = rule.window.toNanos() / rule.limit;
      counter.end = counter.end - now > 0 ? counter.end : now;
      full = counter.end + slot - now > rule.window.toNanos();
      counter.end += full ? 0 : slot;
      counter.used = (int) ((counter.end - now + slot - 1) / slot);
      after = full ? (counter.end + slot - now - rule.window.toNanos()) / 1e9 : 0;
    } else {
      if (counter.used == 0 || now - counter.end >= 0) {
        counter.used = 0;
        counter.end = now + rule.window.toNanos();
      }
      full = counter.used >= rule.limit;
      counter.used += full ? 0 : 1;
      after = (counter.end - now) / 1e9;
    }
    return reply(rule, counter, now, full ? after : -1);
  }

  private Reply reply(Rule rule, Counter counter, long now, double retryAfter) {
    double after = (counter.end - now) / 1e9;
    double reset = EPOCH + (counter.end - origin) / 1e9;
    Headers headers = Answers.limit(rule.id, rule.limit, rule.limit - counter.used, reset, after);
    if (retryAfter >= 0) {
      refused++;
      Headers all =
          headers
              .with("Retry-After", "" + (long) Math.ceil(retryAfter))
              .with("X-RateLimit-Scope", "user");
      return new Reply(429, all, Answers.limited(retryAfter));
    }
    return reply(200, headers);
  }

  private Reply reply(int status, Headers headers) {
    served++;
    return new Reply(status, headers, null);
  }
}
