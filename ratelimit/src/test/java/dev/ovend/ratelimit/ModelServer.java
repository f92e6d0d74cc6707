package dev.ovend.ratelimit;

import dev.ovend.core.Body;
import dev.ovend.core.Headers;
import dev.ovend.core.Limited;
import dev.ovend.core.Route;
import dev.ovend.core.Target;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Discord's limits as its documentation tells them, written without a look at the limiter: windows
 * that begin with their first request, and so many requests in any second over all routes.
 */
final class ModelServer {

  private static final long SECOND = 1_000_000_000;
  private static final String SILENT = "";
  private static final double EPOCH = 1_700_000_000;

  final Map<Route, Rule> rules = new HashMap<>();
  private final Map<String, Counter> counters = new HashMap<>();
  private final List<Hidden> hidden = new ArrayList<>();
  private final Deque<Long> lastSecond = new ArrayDeque<>();
  private final long origin;

  /** How far its clock is from what it should be. */
  Duration clockAhead = Duration.ZERO;

  int globalPerSecond = Integer.MAX_VALUE;

  /** Whether the global limit counts from one full second to the next, and not back from now. */
  boolean globalFixed;

  /** Refuses everything of a route as the example of a shared limit in the documentation does. */
  @Nullable Route sharedRefused;

  /** Fails everything with this, though it counts; 0 if nothing fails. */
  int failing;

  int served;
  int refused;
  int refusedGlobally;
  int refusedHidden;
  int refusedShared;

  ModelServer(long origin) {
    this.origin = origin;
  }

  /**
   * A route's limit.
   *
   * @param pool routes of one pool share a counter for each major parameter
   * @param id what the headers call it
   * @param kind how slots come back
   */
  record Rule(String pool, String id, int limit, Duration window, Kind kind) {}

  /** How slots come back. */
  enum Kind {
    /** All when the window ends. */
    FIXED,
    /** One each {@code window / limit}. */
    LEAKY,
    /** Each one window after its own use. */
    LOG
  }

  /** A limit for some requests of a route that no header shows before it refuses. */
  record Hidden(Route route, Predicate<Body> concerns, int limit, Duration window) {}

  record Reply(int status, Headers headers, @Nullable Limited limited) {}

  private static final class Counter {
    private final Deque<Long> uses = new ArrayDeque<>();
    private long end;
    private int used;
  }

  void rule(Target target, String id, int limit, Duration window) {
    rule(target, id, limit, window, Kind.FIXED);
  }

  void sliding(Target target, String id, int limit, Duration window) {
    rule(target, id, limit, window, Kind.LEAKY);
  }

  void log(Target target, String id, int limit, Duration window) {
    rule(target, id, limit, window, Kind.LOG);
  }

  void rule(Target target, String id, int limit, Duration window, Kind kind) {
    rules.put(target.route(), new Rule(id, id, limit, window, kind));
  }

  /** A limit of which no answer tells anything but a 429 how long to wait. */
  void silent(Target target, int limit, Duration window, boolean sliding) {
    Kind kind = sliding ? Kind.LEAKY : Kind.FIXED;
    rules.put(target.route(), new Rule("silent", SILENT, limit, window, kind));
  }

  void hidden(Target target, Predicate<Body> concerns, int limit, Duration window) {
    hidden.add(new Hidden(target.route(), concerns, limit, window));
  }

  /** From now on the headers call the route's limit otherwise. */
  void rename(Target target, String id) {
    change(target, rule -> new Rule(rule.pool, id, rule.limit, rule.window, rule.kind));
  }

  /** From now on so many are allowed; what the current window has counted stays. */
  void resize(Target target, int limit) {
    change(target, rule -> new Rule(rule.pool, rule.id, limit, rule.window, rule.kind));
  }

  private void change(Target target, UnaryOperator<Rule> change) {
    rules.computeIfPresent(target.route(), (route, rule) -> change.apply(rule));
  }

  Reply serve(Target target, Body body, long now) {
    Reply everywhere = overAll(now);
    if (everywhere != null) {
      return everywhere;
    }
    if (target.route().equals(sharedRefused)) {
      refusedShared++;
      Headers headers =
          Answers.limit("abcd1234", 10, 9, 1_470_173_023.123, 64.57)
              .with("Retry-After", "1337")
              .with("X-RateLimit-Scope", "shared");
      return new Reply(429, headers, Answers.limited(1_336.57));
    }
    Rule rule = rules.get(target.route());
    if (rule == null) {
      return reply(200, Headers.of("Via", "1.1 google"));
    }
    Counter counter = counter(rule.pool + target.majors());
    Reply reply = count(rule, counter, now);
    return reply.status == 429 ? reply : within(target, body, now, reply);
  }

  private @Nullable Reply overAll(long now) {
    long second = (now - origin) / SECOND;
    while (!lastSecond.isEmpty()
        && (globalFixed
            ? (lastSecond.element() - origin) / SECOND < second
            : now - lastSecond.element() >= SECOND)) {
      lastSecond.remove();
    }
    if (lastSecond.size() < globalPerSecond) {
      lastSecond.add(now);
      return null;
    }
    refusedGlobally++;
    long nanos =
        globalFixed ? SECOND - (now - origin) % SECOND : SECOND - (now - lastSecond.element());
    return new Reply(
        429,
        Headers.of("Via", "1.1 google", "Retry-After", "1", "X-RateLimit-Global", "true"),
        new Limited(Duration.ofNanos(nanos), true));
  }

  /** Applies the limits that no header shows to what the bucket has let pass and counted. */
  private Reply within(Target target, Body body, long now, Reply passed) {
    for (Hidden each : hidden) {
      if (each.route.equals(target.route()) && each.concerns.test(body)) {
        Counter counter = counter("hidden " + hidden.indexOf(each) + target.majors());
        if (!begin(counter, each.window, now, each.limit)) {
          refusedHidden++;
          served--;
          double after = (counter.end - now) / 1e9;
          Headers headers =
              passed
                  .headers
                  .with("Retry-After", "" + (long) Math.ceil(after))
                  .with("X-RateLimit-Scope", "user");
          return new Reply(429, headers, Answers.limited(after));
        }
      }
    }
    return passed;
  }

  private Counter counter(String key) {
    return counters.computeIfAbsent(key, unused -> new Counter());
  }

  /** Counts a request in a window that begins with its first one; false if it is full. */
  private static boolean begin(Counter counter, Duration window, long now, int limit) {
    if (counter.used == 0 || now - counter.end >= 0) {
      counter.used = 0;
      counter.end = now + window.toNanos();
    }
    boolean full = counter.used >= limit;
    counter.used += full ? 0 : 1;
    return !full;
  }

  private Reply count(Rule rule, Counter counter, long now) {
    return switch (rule.kind) {
      case FIXED -> {
        boolean passes = begin(counter, rule.window, now, rule.limit);
        yield reply(rule, counter, now, passes ? -1 : (counter.end - now) / 1e9);
      }
      case LEAKY -> leak(rule, counter, now);
      case LOG -> log(rule, counter, now);
    };
  }

  /** The end is when every slot is back; each request moves it by one slot. */
  private Reply leak(Rule rule, Counter counter, long now) {
    long slot = rule.window.toNanos() / rule.limit;
    counter.end = counter.used > 0 && counter.end - now > 0 ? counter.end : now;
    long over = counter.end + slot - now - rule.window.toNanos();
    counter.end += over > 0 ? 0 : slot;
    counter.used = (int) ((counter.end - now + slot - 1) / slot);
    return reply(rule, counter, now, over > 0 ? over / 1e9 : -1);
  }

  /** The end is when the slot comes back that was used first. */
  private Reply log(Rule rule, Counter counter, long now) {
    while (!counter.uses.isEmpty() && now - counter.uses.element() >= rule.window.toNanos()) {
      counter.uses.remove();
    }
    boolean full = counter.uses.size() >= rule.limit;
    if (!full) {
      counter.uses.add(now);
    }
    counter.used = counter.uses.size();
    counter.end = counter.uses.element() + rule.window.toNanos();
    return reply(rule, counter, now, full ? (counter.end - now) / 1e9 : -1);
  }

  private Reply reply(Rule rule, Counter counter, long now, double retryAfter) {
    double after = (counter.end - now) / 1e9;
    double reset = EPOCH + clockAhead.toNanos() / 1e9 + (counter.end - origin) / 1e9;
    int left = Math.max(0, rule.limit - counter.used);
    Headers headers =
        rule.id.equals(SILENT)
            ? Headers.of("Via", "1.1 google")
            : Answers.limit(rule.id, rule.limit, left, reset, after);
    if (retryAfter >= 0) {
      refused++;
      Headers all =
          headers
              .with("Retry-After", "" + (long) Math.ceil(retryAfter))
              .with("X-RateLimit-Scope", "user");
      return new Reply(429, all, Answers.limited(retryAfter));
    }
    return failing > 0 ? reply(failing, Headers.of("Via", "1.1 google")) : reply(200, headers);
  }

  private Reply reply(int status, Headers headers) {
    served++;
    return new Reply(status, headers, null);
  }
}
