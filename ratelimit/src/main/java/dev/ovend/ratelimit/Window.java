package dev.ovend.ratelimit;

/**
 * What is known of a bucket's current window, read as one that begins with its first request and
 * ends at a fixed instant. A bucket that refills bit by bit is full again at that instant as well,
 * so that reading is slow for it, but never wrong.
 *
 * <p>Immutable; every method is a pure function.
 *
 * @param limit requests in one window
 * @param left the lowest number left that an answer of this window has told
 * @param lost requests whose end nobody told, which may have been counted after {@code left}
 * @param reset the end on the server's clock, which tells windows apart
 * @param resetAt the end on the local clock, never too early
 * @param length the longest time to an end that was ever told: the window's length, or a bit less
 * @param basis where {@code resetAt} comes from
 */
record Window(int limit, int left, int lost, long reset, long resetAt, long length, Basis basis) {

  /** What is known of the current window's end. */
  enum Basis {
    /** An answer told it. */
    TOLD,
    /** Requests without an answer may have begun a window, which would be over by then. */
    GUESSED,
    /** It has passed, and no answer has told of another one yet. */
    PASSED
  }

  /** Ends of one window differ by this much between Discord's servers. */
  static final long TOLERANCE = 50_000_000;

  /** The server rounds to milliseconds, so the truth may lie one later. */
  static final long ROUNDING = 1_000_000;

  /** Returns the window told by the first answer, which arrived at {@code now}. */
  static Window first(Quota quota, long now) {
    long resetAt = now + quota.resetAfter() + ROUNDING;
    long reset = quota.reset() == Spans.INVALID ? resetAt : quota.reset();
    return new Window(
        quota.limit(), quota.remaining(), 0, reset, resetAt, quota.resetAfter(), Basis.TOLD);
  }

  /** Returns how many requests fit in, those in flight not yet taken off; may be below zero. */
  int room(long now) {
    return endsIn(now) > 0 ? left - lost : limit;
  }

  /** Returns the time to the end, or 0 if there is no window. */
  long endsIn(long now) {
    return basis == Basis.PASSED ? 0 : Math.max(0, resetAt - now);
  }

  /**
   * Returns the window after an answer.
   *
   * <p>Answers overtake one another. What is certain is the server's {@code reset}: an earlier one
   * belongs to a window that is over, and within one window the lowest number left is the newest.
   *
   * @param sentAt when the request was sent
   * @param now when its answer arrived
   */
  Window told(Quota quota, long sentAt, long now) {
    long at = now + quota.resetAfter() + ROUNDING;
    long told = quota.reset() == Spans.INVALID ? reset + (at - resetAt) : quota.reset();
    long later = told - reset;
    return switch (at(now).basis) {
      case TOLD -> {
        if (Math.abs(later) <= TOLERANCE) {
          long end = Math.max(reset, told);
          long endAt = end + Math.min(resetAt - reset, at - told);
          yield with(quota, Math.min(left, quota.remaining()), end, endAt);
        }
        yield later > 0 ? with(quota, quota.remaining(), told, at) : this;
      }
      case GUESSED -> later > TOLERANCE ? with(quota, quota.remaining(), told, at) : this;
      // Sent after the end, a request cannot belong to what has ended, whatever its clock says.
      case PASSED ->
          later > 0 || sentAt - resetAt >= 0
              ? at(now).with(quota, quota.remaining(), told, at)
              : at(now);
    };
  }

  /** Returns whether {@code quota} tells of this very window. */
  boolean isOf(Quota quota) {
    return limit == quota.limit()
        && quota.reset() != Spans.INVALID
        && Math.abs(quota.reset() - reset) <= TOLERANCE;
  }

  /** Returns what this and {@code other}, two accounts of one window, know together. */
  Window meet(Window other) {
    return new Window(
        limit,
        Math.min(left, other.left),
        Math.max(lost, other.lost),
        Math.max(reset, other.reset),
        resetAt - other.resetAt >= 0 ? resetAt : other.resetAt,
        Math.max(length, other.length),
        basis == Basis.TOLD ? basis : other.basis);
  }

  private Window with(Quota quota, int remaining, long end, long endAt) {
    boolean same = quota.limit() == limit;
    long longest = same ? Math.max(length, quota.resetAfter()) : quota.resetAfter();
    return new Window(quota.limit(), remaining, lost, end, endAt, longest, Basis.TOLD);
  }

  /**
   * Returns the window after {@code count} requests ended without telling anything: they count as
   * spent until it ends. If none is known, one of them may have begun it as late as now.
   */
  Window lost(int count, long now) {
    Window current = at(now);
    int all = current.lost + count;
    return current.basis == Basis.TOLD
        ? new Window(limit, left, all, reset, resetAt, length, Basis.TOLD)
        : new Window(
            limit, current.left, all, reset, now + length + ROUNDING, length, Basis.GUESSED);
  }

  private Window at(long now) {
    return endsIn(now) > 0 || basis == Basis.PASSED
        ? this
        : new Window(limit, limit, 0, reset, resetAt, length, Basis.PASSED);
  }
}
