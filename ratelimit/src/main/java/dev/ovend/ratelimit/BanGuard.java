package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps an address from being banned: counts the invalid requests of all clients that share it,
 * spaces requests out when there are many, and stops them before there are too many. When what
 * stands before Discord refuses, everything waits, and one request tries out whether that is over.
 *
 * <p>Discord bans an address for about a day after 10,000 answers with 401, 403 or 429 in 10
 * minutes; a 429 of scope {@code shared} does not count.
 *
 * <p>Thread-safe.
 *
 * <p>See Discord Docs/Rate Limits.
 */
public final class BanGuard {

  /** How many invalid requests in 10 minutes lead to a ban. */
  public static final int LIMIT = 10_000;

  private static final int WARNED_AT = LIMIT / 2;
  private static final int SPACED_AT = LIMIT / 10 * 8;
  private static final int STOPPED_AT = LIMIT / 100 * 95;

  private static final long SECOND = 1_000_000_000;
  private static final int WINDOW = (int) Duration.ofMinutes(10).toSeconds();

  /** So far apart, requests do not get from the one mark to the other in a window. */
  private static final long SPACE = WINDOW * SECOND / (STOPPED_AT - SPACED_AT);

  /** How often those who wait look whether the one that tries has succeeded. */
  private static final long TRYING = SECOND / 4;

  private static final BanGuard PROCESS = new BanGuard();

  private final ReentrantLock lock = new ReentrantLock(); // taken with a manager's lock held
  private final int[] counts = new int[WINDOW + 1]; // of each second; guarded by lock
  private int invalid; // guarded by lock
  private int inFlight; // guarded by lock
  private boolean begun; // guarded by lock
  private long newest; // the second that counts last, since the first; guarded by lock
  private long origin; // guarded by lock
  private long lastSent; // guarded by lock
  private boolean stopped; // until a request was tried; guarded by lock
  private long stoppedUntil; // guarded by lock
  private int trying; // guarded by lock

  /** Creates a guard that has counted nothing. */
  public BanGuard() {}

  /** Returns the guard of all clients in this process that speak to Discord. */
  public static BanGuard ofProcess() {
    return PROCESS;
  }

  /** Returns how many requests of the last 10 minutes were invalid, as of the last one. */
  public int invalid() {
    lock.lock();
    try {
      return invalid;
    } finally {
      lock.unlock();
    }
  }

  /** Returns the time for which nothing may be sent, or 0. */
  long closedFor(long now) {
    lock.lock();
    try {
      advance(now);
      if (stopped) {
        return stoppedUntil - now > 0 ? stoppedUntil - now : trying > 0 ? TRYING : 0;
      }
      int risked = invalid + inFlight;
      if (risked >= STOPPED_AT) {
        return untilForgotten(now);
      }
      return risked >= SPACED_AT ? Math.max(0, lastSent + SPACE - now) : 0;
    } finally {
      lock.unlock();
    }
  }

  /** Returns whether so many requests were invalid that none may be risked. */
  boolean exhausted(long now) {
    lock.lock();
    try {
      advance(now);
      return invalid + inFlight >= STOPPED_AT;
    } finally {
      lock.unlock();
    }
  }

  /** Counts a request that is sent now. */
  void sent(long now) {
    lock.lock();
    try {
      advance(now);
      inFlight++;
      lastSent = now;
      trying += stopped ? 1 : 0;
    } finally {
      lock.unlock();
    }
  }

  /** Ends a request; true if it was invalid and its number is one to warn of. */
  boolean ended(boolean wasInvalid, long now) {
    lock.lock();
    try {
      advance(now);
      inFlight--;
      trying = Math.max(0, trying - 1);
      if (!wasInvalid) {
        return false;
      }
      counts[(int) (newest % counts.length)]++;
      invalid++;
      return invalid == WARNED_AT || invalid == SPACED_AT || invalid == STOPPED_AT;
    } finally {
      lock.unlock();
    }
  }

  /** Lets everything wait until {@code until}, and then one request try. */
  void stop(long until, long now) {
    lock.lock();
    try {
      if (!stopped || until - stoppedUntil > 0) {
        stoppedUntil = until;
      }
      stopped = true;
      trying = 0;
      advance(now);
    } finally {
      lock.unlock();
    }
  }

  /** Ends the stop, as Discord itself has answered to a request sent at {@code sentAt}. */
  void reached(long sentAt) {
    lock.lock();
    try {
      stopped &= sentAt - stoppedUntil < 0;
    } finally {
      lock.unlock();
    }
  }

  private void advance(long now) {
    if (!begun) {
      begun = true;
      origin = now;
    }
    long second = (now - origin) / SECOND;
    if (second - newest >= counts.length) {
      Arrays.fill(counts, 0);
      invalid = 0;
      newest = second;
    }
    while (newest < second) {
      newest++;
      int index = (int) (newest % counts.length);
      invalid -= counts[index];
      counts[index] = 0;
    }
  }

  private long untilForgotten(long now) {
    int over = invalid + inFlight - STOPPED_AT + 1;
    for (long second = newest + 1; second <= newest + counts.length; second++) {
      over -= counts[(int) (second % counts.length)];
      if (over <= 0) {
        return origin + second * SECOND - now;
      }
    }
    return TRYING; // until some of those in flight have ended
  }
}
