package dev.ovend.ratelimit;

import java.util.Arrays;

/**
 * How many requests may be sent in a second, whatever their route.
 *
 * <p>Where the server's seconds begin is not known, so no second may see more requests than there
 * are slots. A request holds one from its sending until a second after its arrival; when that was
 * is known from its answer, exactly or at least by how late it can have been.
 *
 * <p>If the server refuses all the same, others use the token: the rate is cut, and won back bit by
 * bit.
 *
 * <p>Time is handed in, and never goes back. Not thread-safe.
 */
final class GlobalLimit {

  private static final long SECOND = 1_000_000_000;
  private static final int NONE = Integer.MAX_VALUE;
  private static final double CUT = 0.7;
  private static final double LEAST = 0.05;
  private static final double REGAINED_PER_SECOND = 0.02;

  private final int perSecond;
  private final Pacing pacing;
  private long[] ends = new long[16];
  private int first;
  private int ending;
  private int inFlight;
  private boolean blocked;
  private long blockedUntil;
  private double part = 1.0;
  private long partAt;
  private long cutAt;
  private boolean paced;
  private long pacedUntil;

  /**
   * Creates a limit.
   *
   * @param perSecond at least 1
   * @param part how much of it is assumed to be ours at first, above 0.0 to 1.0
   */
  GlobalLimit(int perSecond, Pacing pacing, double part, long now) {
    this.perSecond = perSecond;
    this.pacing = pacing;
    this.part = part;
    this.partAt = now;
    this.cutAt = now;
  }

  /** Returns a limit that only a block can close. */
  static GlobalLimit none() {
    return new GlobalLimit(NONE, Pacing.BURST, 1.0, 0);
  }

  /** Returns how many requests may be sent now. */
  int free(long now) {
    return blockedFor(now) > 0 || pacedFor(now) > 0 ? 0 : Math.max(0, ours(now) - held(now));
  }

  /** Returns how many slots are held now. */
  int held(long now) {
    while (ending > 0 && ends[first] - now <= 0) {
      first = (first + 1) % ends.length;
      ending--;
    }
    return inFlight + ending;
  }

  /** Returns how many requests in a second are ours. */
  int ours(long now) {
    return part(now) == 1.0 ? perSecond : Math.max(1, (int) (perSecond * part));
  }

  private double part(long now) {
    if (part < 1.0 && now - partAt >= SECOND) {
      part = Math.min(1.0, part + REGAINED_PER_SECOND * ((double) (now - partAt) / SECOND));
      partAt = now;
    }
    return part;
  }

  /** Returns the time until a block ends, or 0. */
  long blockedFor(long now) {
    blocked &= blockedUntil - now > 0;
    return blocked ? blockedUntil - now : 0;
  }

  private long pacedFor(long now) {
    paced &= pacedUntil - now > 0;
    return paced ? pacedUntil - now : 0;
  }

  /**
   * Returns the time after which more than {@code reserved} slots are free though no request has
   * ended, or NEVER.
   */
  long opensIn(int reserved, long now) {
    long closed = Math.max(blockedFor(now), pacedFor(now));
    int over = held(now) + reserved - ours(now);
    if (closed > 0 || over < 0) {
      return closed;
    }
    return ending > over ? ends[(first + over) % ends.length] - now : Bucket.NEVER;
  }

  /** Returns how long a request will wait behind {@code ahead} others, as far as is known. */
  long expectedWait(int ahead, long now) {
    int beyond = ahead - free(now);
    long opens = opensIn(0, now);
    if (beyond < 0 || opens == Bucket.NEVER) {
      return 0;
    }
    return Math.min(Spans.LONGEST, opens + beyond / ours(now) * SECOND);
  }

  /** Takes a slot for a request that is sent now. */
  void take(long now) {
    inFlight++;
    if (pacing == Pacing.SMOOTH || (pacing == Pacing.ADAPTIVE && part < 1.0)) {
      paced = true;
      pacedUntil = now + SECOND / ours(now);
    }
  }

  /** Ends a request, which counts until {@code until}. */
  void end(long until) {
    inFlight--;
    if (perSecond == NONE) {
      return;
    }
    if (ending == ends.length) {
      long[] grown = Arrays.copyOf(ends, 2 * ending);
      System.arraycopy(ends, 0, grown, ending, first);
      ends = grown;
    }
    int place = ending++;
    while (place > 0 && ends[(first + place - 1) % ends.length] - until > 0) {
      ends[(first + place) % ends.length] = ends[(first + place - 1) % ends.length];
      place--;
    }
    ends[(first + place) % ends.length] = until;
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

  /** Takes a refusal of a request sent at {@code sentAt}: at most one cut for what is in flight. */
  void refused(long sentAt, long now) {
    if (part == 1.0 || sentAt - cutAt >= 0) {
      part = Math.max(LEAST, part(now) * CUT);
      partAt = now;
      cutAt = now;
    }
  }

  /** Returns the number of requests in a second. */
  int perSecond() {
    return perSecond;
  }
}
