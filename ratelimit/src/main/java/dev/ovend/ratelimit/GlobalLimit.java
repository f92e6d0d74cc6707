package dev.ovend.ratelimit;

import java.util.Arrays;

/**
 * How many requests may be sent in a second, whatever their route.
 *
 * <p>When a request reaches the server is not known, only that it does so after it was sent and
 * before its answer is here. So it holds a slot from the one until a second after the other: then
 * no second on the server's clock, wherever it begins, sees more requests than there are slots.
 *
 * <p>Time is handed in, and never goes back. Not thread-safe.
 */
final class GlobalLimit {

  private static final long SECOND = 1_000_000_000;
  private static final int NONE = Integer.MAX_VALUE;

  private final int perSecond;
  private long[] ends = new long[16];
  private int first;
  private int ending;
  private int inFlight;
  private boolean blocked;
  private long blockedUntil;

  /** Creates a limit of {@code perSecond}, at least 1. */
  GlobalLimit(int perSecond) {
    this.perSecond = perSecond;
  }

  /** Returns a limit that only a block can close. */
  static GlobalLimit none() {
    return new GlobalLimit(NONE);
  }

  /** Returns how many requests may be sent now. */
  int free(long now) {
    return blockedFor(now) > 0 ? 0 : perSecond - held(now);
  }

  /** Returns how many slots are held now. */
  int held(long now) {
    while (ending > 0 && ends[first] - now <= 0) {
      first = (first + 1) % ends.length;
      ending--;
    }
    return inFlight + ending;
  }

  /** Returns the time until a block ends, or 0. */
  long blockedFor(long now) {
    blocked &= blockedUntil - now > 0;
    return blocked ? blockedUntil - now : 0;
  }

  /** Returns the time after which more may be sent though no request has ended, or NEVER. */
  long opensIn(long now) {
    long block = blockedFor(now);
    if (block > 0 || held(now) < perSecond) {
      return block;
    }
    return ending > 0 ? ends[first] - now : Bucket.NEVER;
  }

  /** Returns how long a request will wait behind {@code ahead} others, as far as is known. */
  long expectedWait(int ahead, long now) {
    int beyond = ahead - free(now);
    long opens = opensIn(now);
    if (beyond < 0 || opens == Bucket.NEVER) {
      return 0;
    }
    return Math.min(Spans.LONGEST, opens + beyond / perSecond * SECOND);
  }

  /** Takes a slot for a request that is sent now. */
  void take() {
    inFlight++;
  }

  /** Ends a request: whenever it reached the server, it was not later than {@code now}. */
  void end(long now) {
    inFlight--;
    if (perSecond == NONE) {
      return;
    }
    if (ending == ends.length) {
      long[] grown = Arrays.copyOf(ends, 2 * ending);
      System.arraycopy(ends, 0, grown, ending, first);
      ends = grown;
    }
    ends[(first + ending) % ends.length] = now + SECOND;
    ending++;
  }

  /** Gives back the slot of a request that was not sent. */
  void giveBack() {
    inFlight--;
  }

  /** Forbids to send before {@code until}. */
  void block(long until, long now) {
    if (until - now > blockedFor(now)) {
      blocked = true;
      blockedUntil = until;
    }
  }

  /** Returns the number of requests in a second. */
  int perSecond() {
    return perSecond;
  }
}
