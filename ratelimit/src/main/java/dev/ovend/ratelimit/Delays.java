package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * How long requests take to the server and where its clock stands, as far as answers tell: when a
 * request has to be released so that it arrives just after a given moment of the server's.
 *
 * <p>An answer tells when its request was judged, on the server's clock. The least that this was
 * ever ahead of the local time of sending is the difference of the clocks and the shortest way
 * there. No request is faster, so what is released that much before a moment arrives after it,
 * however the clocks differ and however the delays vary. That the shortest way has not been seen
 * yet becomes unlikely with the number of answers; the margin for it comes from their spread.
 *
 * <p>Guarded by the manager's lock.
 */
final class Delays {

  /** The server rounds to milliseconds, so the truth may lie one later. */
  static final long ROUNDING = 1_000_000;

  /** How long a request counts for the limit over all routes. */
  static final long SECOND = 1_000_000_000;

  /*
   * If n ways there take evenly between a and b, the shortest is longer than a by more than
   * c (b - a) / n with the probability e^-c: 1 in 400 for 6. A round trip is the sum of two, and
   * the shortest is longer by more than (b - a) sqrt(2 c / n) as rarely.
   */
  private static final int CAUTION = 6;

  /** The first answers may have come over new connections, so they say little alone. */
  private static final int FEWEST = 2;

  private final Samples ways = new Samples();
  private final Samples trips = new Samples();

  /** Notes an answer of {@code now}; {@code quota} is null if it tells no time. */
  void note(long sentAt, @Nullable Quota quota, long now) {
    trips.add(now - sentAt, now);
    if (quota != null && quota.timed()) {
      ways.add(quota.judgedAt() - sentAt, now);
    }
  }

  /** Returns when to release what has to arrive after the reset that an answer of now tells. */
  long opensAt(long sentAt, Quota quota, long now) {
    boolean enough = quota.timed() ? ways.enough() : trips.enough();
    long margin = ways.enough() ? ways.spread() * CAUTION / ways.count() : 0;
    long early = enough ? Math.min(earliest(sentAt, quota, now) + margin - now, 0) : 0;
    return now + early + quota.resetAfter() + ROUNDING;
  }

  /**
   * Returns until when a request that was answered now counts for a limit of one second. There is
   * no margin: to be refused, a request would have to be faster than all before just where one of
   * the server's seconds fits between it and the fiftieth before.
   */
  long leavesSecondAt(long sentAt, @Nullable Quota quota, long now) {
    return earliest(sentAt, quota, now) + ROUNDING + SECOND;
  }

  /**
   * Returns the local time from which on no request arrives before the one arrived that was
   * answered now: between its sending and its answer.
   */
  long earliest(long sentAt, @Nullable Quota quota, long now) {
    long before = 0;
    if (quota != null && quota.timed()) {
      before = ways.count() >= FEWEST ? now - (quota.judgedAt() - ways.low()) : 0;
    } else {
      before = shortest();
    }
    return now - Math.clamp(before, 0, now - sentAt);
  }

  /** Returns a time that every round trip takes at least, with the same confidence. */
  long shortest() {
    return trips.count() < FEWEST
        ? 0
        : Math.max(
            0, trips.low() - (long) (trips.spread() * Math.sqrt(0.5 * CAUTION / trips.count())));
  }

  /** Returns whether requests arrive so regularly that {@code span} is long beside it. */
  boolean steadyFor(long span) {
    return ways.enough() && trips.low() < span / 4 && ways.spread() < span / 20;
  }

  /** Returns the server's clock at {@code now} in nanoseconds since 1970, or null if unknown. */
  @Nullable Long serverTime(long now) {
    return ways.count() == 0 ? null : now + ways.low();
  }
}
