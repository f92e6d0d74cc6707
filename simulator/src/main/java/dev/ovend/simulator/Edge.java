package dev.ovend.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The edge in front of Discord: it counts the invalid requests of each address, and bans it when
 * they are too many. Requests during a ban are not counted. Thread-safe.
 */
final class Edge {

  private final ServerClock clock;
  private final BanRule rule;
  private final ConcurrentMap<String, Visitor> visitors = new ConcurrentHashMap<>();
  private volatile long allBannedUntil;

  Edge(ServerClock clock, BanRule rule) {
    this.clock = clock;
    this.rule = rule;
  }

  /** Returns the ban that {@code address} is under, or null. */
  Ruling.@Nullable Banned ban(String address) {
    long now = clock.nanos();
    Visitor visitor = visitors.get(address);
    long own = visitor == null ? 0 : visitor.bannedUntil;
    long until = Math.max(own, allBannedUntil);
    return until > now ? new Ruling.Banned(now, until - now) : null;
  }

  /**
   * Counts an answer if it is one of those that count.
   *
   * @param refusedBy whose limit made it a 429, or null
   */
  void note(String address, int status, @Nullable LimitScope refusedBy) {
    boolean refused = status == 429 && refusedBy != LimitScope.SHARED;
    if (status == 401 || status == 403 || refused) {
      visitors.computeIfAbsent(address, a -> new Visitor()).note();
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
    visitors.clear();
  }

  private final class Visitor {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Long> invalidAt = new ArrayDeque<>(); // guarded by lock
    private volatile long bannedUntil;

    void note() {
      lock.lock();
      try {
        long now = clock.nanos();
        long oldest = now - rule.window().toNanos();
        while (!invalidAt.isEmpty() && invalidAt.getFirst() <= oldest) {
          invalidAt.removeFirst();
        }
        invalidAt.addLast(now);
        if (invalidAt.size() >= rule.invalid()) {
          invalidAt.clear();
          bannedUntil = now + rule.length().toNanos();
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
