package dev.ovend.ratelimit;

/**
 * What is known of a bucket's current window.
 *
 * <p>Immutable; every method is a pure function.
 *
 * @param shape what holds for all windows
 * @param left the lowest number left that an answer of this window has told
 * @param lost requests whose end nobody told, which may have been counted after {@code left}
 * @param reset the end on the server's clock, which tells windows apart
 * @param resetAt when to release what has to arrive after that end, on the local clock
 * @param basis where {@code resetAt} comes from
 * @param scout whether one request goes ahead alone into the next window, if this one is used up
 *     and more wait than fit in: it costs no time, as the window begins with it, and finds out what
 *     has changed
 * @param anchor the reset that others are compared with, to see whether it moves
 * @param seen requests since then that did not move it
 * @param toldAt when the last answer arrived that told of this window
 */
record Window(
    Shape shape,
    int left,
    int lost,
    long reset,
    long resetAt,
    Basis basis,
    boolean scout,
    long anchor,
    int seen,
    long toldAt) {

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

  /**
   * An answer.
   *
   * @param quota what it says
   * @param sentAt when its request was sent
   * @param opensAt when to release what has to arrive after the reset that it tells
   * @param scout whether delays are so regular that one request may go ahead into the next window
   * @param refused whether the bucket refused the request
   */
  record Told(Quota quota, long sentAt, long opensAt, boolean scout, boolean refused) {

    /** Returns from when on, by the local clock, no request arrives before this one did. */
    long arrived() {
      return opensAt - quota.resetAfter();
    }
  }

  /** Returns the window told by the first answer. */
  static Window first(Told told, Shape shape, long now) {
    Quota quota = told.quota;
    long reset = quota.timed() ? quota.reset() : told.opensAt;
    return new Window(
        shape, quota.remaining(), 0, reset, told.opensAt, Basis.TOLD, told.scout, reset, 0, now);
  }

  int limit() {
    return shape.limit();
  }

  long length() {
    return shape.length();
  }

  /**
   * Returns how many requests fit in, those in flight not yet taken off; may be below zero.
   *
   * @param wanted how many are in flight or wait
   */
  int room(int wanted, long now) {
    long ends = endsIn(now);
    boolean told = ends > 0 && basis == Basis.TOLD;
    boolean one = shape.isUnknown() ? !told : ends == 0 && wanted > limit() && scouting(now);
    if (ends == 0) {
      return one ? 1 : limit();
    }
    int room =
        shape.isSliding()
            ? (int) Math.floorDiv(limit() * shape.slot() - ends, shape.slot())
            : left - lost;
    return one ? Math.min(1, room) : room;
  }

  /** Returns whether the first request of the next window is to find out what has changed. */
  private boolean scouting(long now) {
    return scout
        && basis == Basis.TOLD
        && left - lost <= 0
        && now - resetAt < length()
        && !shape.isSliding();
  }

  /** Returns the time to the end, or 0 if there is no window. */
  long endsIn(long now) {
    return basis == Basis.PASSED ? 0 : Math.max(0, resetAt - now);
  }

  /** Returns the time after which there is more room than for {@code taken}, or 0 if never. */
  long opensIn(int taken, long now) {
    long ends = endsIn(now);
    if (ends == 0) {
      return scouting(now) ? resetAt + length() - now : 0;
    }
    return shape.isSliding() && taken < limit()
        ? Math.max(0, ends - (limit() - 1 - taken) * shape.slot())
        : ends;
  }

  /**
   * Returns the window after an answer, which arrived at {@code now}.
   *
   * <p>Answers overtake one another. What is certain is the server's {@code reset}: an earlier one
   * belongs to a window that is over, and within one window the lowest number left is the newest.
   */
  Window told(Told told, long now) {
    Quota quota = told.quota;
    long reads = quota.timed() ? quota.reset() : reset + (told.opensAt - resetAt);
    long later = reads - reset;
    Window base = told.refused ? reading(shape.doubted()) : this;
    Window seen = told.refused || !quota.timed() ? base : observed(quota);
    return switch (at(now).basis) {
      case TOLD -> {
        if (Math.abs(later) <= TOLERANCE) {
          long end = Math.max(reset, reads);
          long endAt = end + (told.opensAt - reads);
          yield seen.with(told, Math.min(left, quota.remaining()), end, endAt).heard(now);
        }
        if (later > 0) {
          yield seen.with(told, quota.remaining(), reads, told.opensAt).heard(now);
        }
        // Sent after the window was told, a request is not of an earlier one: the clock was set
        // back.
        yield told.sentAt - toldAt >= 0
            ? observed(seen.shape, reads, 0)
                .with(told, quota.remaining(), reads, told.opensAt)
                .heard(now)
            : base;
      }
      case GUESSED ->
          later > TOLERANCE
              ? seen.with(told, quota.remaining(), reads, told.opensAt).heard(now)
              : base;
      // Sent after the end, a request cannot belong to what has ended, whatever its clock says.
      case PASSED ->
          later > 0 || told.sentAt - resetAt >= 0
              ? seen.at(now).with(told, quota.remaining(), reads, told.opensAt).heard(now)
              : base.at(now);
    };
  }

  /** Returns the window after the reset of an accepted request was compared with the earlier. */
  private Window observed(Quota quota) {
    boolean running = quota.judgedAt() - reset < 0;
    long moved = quota.reset() - anchor;
    if (!running || basis != Basis.TOLD || quota.limit() != limit()) {
      return observed(shape, quota.reset(), 0);
    }
    if (moved > TOLERANCE) {
      return observed(shape.moved(), quota.reset(), 0);
    }
    if (moved < -Delays.ROUNDING) {
      return this;
    }
    // So many requests would have moved a sliding one by more than the tolerance.
    return (seen + 1) * shape.slot() > 2 * TOLERANCE
        ? observed(shape.stayed(), quota.reset(), 0)
        : observed(shape, anchor, seen + 1);
  }

  /** Returns this window, of which something else is known for all windows. */
  Window reading(Shape newShape) {
    return newShape.equals(shape) ? this : observed(newShape, anchor, seen);
  }

  private Window observed(Shape newShape, long newAnchor, int newSeen) {
    return new Window(
        newShape, left, lost, reset, resetAt, basis, scout, newAnchor, newSeen, toldAt);
  }

  /** Returns whether {@code quota} tells of this very window. */
  boolean isOf(Quota quota) {
    return limit() == quota.limit()
        && quota.timed()
        && Math.abs(quota.reset() - reset) <= TOLERANCE;
  }

  /** Returns what this and {@code other}, two accounts of one window, know together. */
  Window meet(Window other) {
    return new Window(
        shape,
        Math.min(left, other.left),
        Math.max(lost, other.lost),
        Math.max(reset, other.reset),
        resetAt - other.resetAt >= 0 ? resetAt : other.resetAt,
        basis == Basis.TOLD ? basis : other.basis,
        scout,
        anchor,
        seen,
        toldAt - other.toldAt >= 0 ? toldAt : other.toldAt);
  }

  private Window heard(long now) {
    return new Window(shape, left, lost, reset, resetAt, basis, scout, anchor, seen, now);
  }

  private Window with(Told told, int remaining, long end, long endAt) {
    Shape newShape = told.refused ? shape.refused(told.quota) : shape.told(told.quota);
    return new Window(
        newShape, remaining, lost, end, endAt, Basis.TOLD, told.scout, anchor, seen, toldAt);
  }

  /**
   * Returns the window after {@code count} requests ended without telling anything: they count as
   * spent until it ends. If none is known, one of them may have begun it as late as now.
   */
  Window lost(int count, long now) {
    Window current = at(now);
    if (shape.isSliding()) {
      long moved = count * shape.slot();
      long endAt = now + current.endsIn(now) + moved;
      return new Window(
          shape,
          left,
          0,
          reset + (endAt - resetAt),
          endAt,
          Basis.GUESSED,
          scout,
          anchor,
          seen,
          toldAt);
    }
    int all = current.lost + count;
    return current.basis == Basis.TOLD
        ? new Window(shape, left, all, reset, resetAt, Basis.TOLD, scout, anchor, seen, toldAt)
        : new Window(
            shape,
            current.left,
            all,
            reset,
            now + length() + Delays.ROUNDING,
            Basis.GUESSED,
            scout,
            anchor,
            seen,
            toldAt);
  }

  private Window at(long now) {
    return endsIn(now) > 0 || basis == Basis.PASSED
        ? this
        : new Window(shape, limit(), 0, reset, resetAt, Basis.PASSED, scout, anchor, seen, toldAt);
  }
}
