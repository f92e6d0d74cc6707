package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The edge in front of Discord: it bans an address whose invalid requests are too many from
 * everything, and one that asks a watched route too often from that route, whatever it was
 * answered. Requests during a ban are not counted. Thread-safe.
 */
final class Edge {

  private final ServerClock clock;
  private final BanRule rule;
  private final Map<String, BanRule> watched;
  private final ConcurrentMap<Caller, Tally> tallies = new ConcurrentHashMap<>();
  private volatile long allBannedUntil;

  /**
   * Creates an edge that nobody has passed yet.
   *
   * @param rule for invalid requests
   * @param watched for all requests of a route, by its name
   */
  Edge(ServerClock clock, BanRule rule, Map<String, BanRule> watched) {
    this.clock = clock;
    this.rule = rule;
    this.watched = Map.copyOf(watched);
  }

  /**
   * Counts a request if its route is watched, and returns the ban that stops it, or null if none
   * does.
   *
   * @param route the name of its route, or null if it has none
   */
  Ruling.@Nullable Banned stop(String address, @Nullable String route) {
    long now = clock.nanos();
    Tally invalid = tallies.get(new Caller(address, ""));
    long until = Math.max(allBannedUntil, invalid == null ? 0 : invalid.bannedUntil);
    BanRule watch = route == null ? null : watched.get(route);
    if (until <= now && route != null && watch != null) {
      until = tally(address, route).admit(watch, now);
    }
    return until > now ? new Ruling.Banned(now, until - now) : null;
  }

  /**
   * Counts an answer if it makes its request an invalid one.
   *
   * @param refusedBy whose limit made it a 429, or null
   */
  void note(String address, int status, @Nullable LimitScope refusedBy) {
    boolean refused = status == 429 && refusedBy != LimitScope.SHARED;
    if (status == 401 || status == 403 || refused) {
      tally(address, "").note(rule, clock.nanos());
    }
  }

  /** Bans every address from now on. */
  void ban(Duration length) {
    BanRule.requireLength(length);
    allBannedUntil = clock.nanos() + length.toNanos();
  }

  /** Ends all bans, and forgets all counts. */
  void lift() {
    allBannedUntil = 0;
    tallies.clear();
  }

  private Tally tally(String address, String route) {
    return tallies.computeIfAbsent(new Caller(address, route), key -> new Tally());
  }

  /** Who is counted; an empty route stands for invalid requests of any. */
  private record Caller(String address, String route) {}

  private static final class Tally {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Long> times = new ArrayDeque<>(); // guarded by lock
    private volatile long bannedUntil;

    /** Counts what has happened; the one that fills the tally leads to a ban. */
    void note(BanRule rule, long now) {
      lock.lock();
      try {
        forget(rule, now);
        times.addLast(now);
        if (times.size() >= rule.requests()) {
          ban(rule, now);
        }
      } finally {
        lock.unlock();
      }
    }

    /** Counts what is about to happen, unless the tally is full; returns the end of a ban. */
    long admit(BanRule rule, long now) {
      lock.lock();
      try {
        if (bannedUntil <= now) {
          forget(rule, now);
          if (times.size() >= rule.requests()) {
            ban(rule, now);
          } else {
            times.addLast(now);
          }
        }
        return bannedUntil;
      } finally {
        lock.unlock();
      }
    }

    private void forget(BanRule rule, long now) {
      long oldest = now - rule.window().toNanos();
      while (!times.isEmpty() && times.getFirst() <= oldest) {
        times.removeFirst();
      }
    }

    private void ban(BanRule rule, long now) {
      times.clear();
      bannedUntil = now + rule.length().toNanos();
    }
  }
}
