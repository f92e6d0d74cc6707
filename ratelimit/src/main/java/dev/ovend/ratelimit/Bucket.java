package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * The state of one bucket. A request is spent when it is sent; its answer then says what is left.
 *
 * <p>Immutable. {@link #next} is the only way from one state to another, and a pure function.
 *
 * @param inFlight requests sent and not ended
 * @param spent requests sent in the window that runs, or before it is known to have begun
 * @param start what is assumed as long as no window is known
 * @param window what is known of the limit; null before an answer told one
 * @param account what is spent if slots come back one by one
 * @param share how much of the limit is ours
 * @param block until when nothing may be sent; null if nothing forbids it
 */
record Bucket(
    int inFlight,
    int spent,
    Start start,
    @Nullable Window window,
    Account account,
    Share share,
    @Nullable Block block) {

  /** What {@link #opensIn} returns if only the end of a request can free a slot. */
  static final long NEVER = Long.MAX_VALUE;

  /** What happens to a bucket. */
  sealed interface Change {

    /** A request is sent. */
    record Sent() implements Change {}

    /** A request ends that did not count. */
    record Returned() implements Change {}

    /** A request ends without anything told; it may have counted. */
    record Lost() implements Change {}

    /** A request ends with an answer that tells no limit, though nothing went wrong. */
    record Unlimited(int parallel) implements Change {}

    /** A request ends with an answer that tells the limit. */
    record Told(Window.Told answer) implements Change {}

    /** Nothing may be sent before {@code until}. */
    record Blocked(long until) implements Change {}

    /**
     * Requests in flight that were counted in another bucket are from now on counted here.
     *
     * @param from the other bucket; if {@code quota} tells of its window, it was this bucket under
     *     another name
     * @param quota what made them come
     */
    record Joined(int count, Bucket from, Quota quota) implements Change {}

    /**
     * Requests in flight are from now on counted elsewhere. All may count here as well but the one
     * whose answer has said so.
     *
     * @param count how many with that one, at least 1
     */
    record Left(int count) implements Change {}
  }

  /**
   * What is assumed of a bucket that has not told anything.
   *
   * @param parallel how many may be in flight
   * @param shape the shape it probably has, as others of its kind do; null if there are none
   */
  record Start(int parallel, @Nullable Shape shape) {}

  /** A time before which nothing may be sent. */
  record Block(long until) {}

  private static final Start PROBE = new Start(1, null);

  /** Returns the bucket of a route of which nothing is known: one request goes ahead alone. */
  static Bucket unknown() {
    return of(PROBE);
  }

  /** Returns a bucket whose limit nothing is known of, and which need not be tried out first. */
  static Bucket open(int parallel) {
    return of(new Start(parallel, null));
  }

  /** Returns a bucket that probably has the shape of others of its kind. */
  static Bucket like(Shape shape) {
    return of(new Start(shape.limit(), shape));
  }

  /** Returns this bucket, of which {@code first} is taken at first. */
  Bucket sharing(Share first) {
    return new Bucket(inFlight, spent, start, window, account, first, block);
  }

  private static Bucket of(Start start) {
    return new Bucket(0, 0, start, null, Account.EMPTY, Share.WHOLE, null);
  }

  /** Returns the state after {@code change}, which happens at {@code now}. */
  Bucket next(Change change, long now) {
    return switch (change) {
      case Change.Sent() ->
          new Bucket(inFlight + 1, spent + 1, start, window, account, share, block);
      case Change.Returned() ->
          new Bucket(inFlight - 1, spent - 1, start, window, account, share, block);
      case Change.Lost() -> ended(1).lost(1, now);
      case Change.Unlimited(int cap) -> {
        Start wider = cap > start.parallel ? new Start(cap, start.shape) : start;
        yield new Bucket(inFlight - 1, spent, wider, window, account, share, block).lost(1, now);
      }
      case Change.Told(Window.Told answer) -> told(answer, now);
      case Change.Blocked(long until) -> {
        Block later = blockedFor(now) < until - now ? new Block(until) : block;
        yield new Bucket(inFlight, spent, start, window, account, share, later);
      }
      case Change.Joined(int count, Bucket from, Quota quota) -> joined(count, from, quota);
      case Change.Left(int count) -> count == 1 ? ended(1) : ended(count).lost(count - 1, now);
    };
  }

  private Bucket ended(int count) {
    return new Bucket(inFlight - count, spent, start, window, account, share, block);
  }

  private Bucket lost(int count, long now) {
    if (window == null) {
      return this;
    }
    Account more = account.lost(count, window.shape(), now);
    return new Bucket(inFlight, spent, start, window.lost(count, now), more, share, block);
  }

  private Bucket told(Window.Told answer, long now) {
    Quota quota = answer.quota();
    if (window == null) {
      Shape likely = start.shape == null ? Shape.first(quota) : start.shape;
      Shape shape = answer.refused() ? likely.refused(quota) : likely.told(quota);
      return begun(answer, Window.first(answer, shape, now), now);
    }
    int others = inFlight - 1;
    boolean same = window.isOf(quota);
    Window told = window.told(answer, now);
    if (told.limit() != window.limit()) {
      return begun(answer, told, now);
    }
    Window newWindow = told.reading(account.read(answer, told.shape(), window.reset(), others));
    Account newAccount = account.told(answer, newWindow.shape(), others, now);
    boolean begun = !same && newWindow.isOf(quota);
    // Whatever was in flight when the window began may belong to it.
    int newSpent = begun ? Math.max(1, inFlight) : spent;
    boolean current = begun || same;
    Share newShare =
        current && quota.limit() == window.limit()
            ? shareAfter(answer, window, begun, ours(answer, newSpent))
            : share;
    return new Bucket(others, newSpent, start, newWindow, newAccount, newShare, block);
  }

  /**
   * Returns the bucket in the first window of a limit. Had others begun it, its length is unknown.
   */
  private Bucket begun(Window.Told answer, Window begun, long now) {
    int others = inFlight - 1;
    Account first = account.told(answer, begun.shape(), others, now);
    boolean strange = answer.refused() || first.strangers().count() > 0;
    boolean unknown = strange && (start.shape == null || window != null);
    Window read = unknown ? begun.reading(begun.shape().read(Refill.UNKNOWN)) : begun;
    return new Bucket(
        others, window == null ? spent : Math.max(1, inFlight), start, read, first, share, block);
  }

  /** Returns how many of ours the server may have counted, the one that has ended included. */
  private int ours(Window.Told answer, int spent) {
    return window != null && comesBackSingly()
        ? Math.max(spent, account.own(window.length(), answer.arrived()) + inFlight)
        : spent;
  }

  private Share shareAfter(Window.Told answer, Window before, boolean begun, int ours) {
    if (answer.refused()) {
      // In a window that was believed to be over, the request was early, and nobody else's fault.
      boolean over = before.left() <= 0 || before.basis() == Window.Basis.PASSED;
      boolean early = !begun && over;
      boolean known = !begun && share.isPart() && share.calm() == 0;
      // Unless others are expected, it may be the reading that was wrong.
      boolean misread =
          share.most() == 1.0 && account.doubt().refused(answer.sentAt(), 0).surprises() < 2;
      return early || known || misread ? share : share.refused();
    }
    Quota quota = answer.quota();
    boolean others = quota.remaining() < quota.limit() - ours && before.shape().isReliable();
    if (others) {
      return begun || share.signs() == 0 ? share.shared() : share;
    }
    int parts = before.shape().kind() == WindowKind.FIXED ? 1 : quota.limit();
    return begun ? share.alone(parts) : share;
  }

  private Bucket joined(int count, Bucket from, Quota quota) {
    Window known = from.window;
    boolean same = known != null && known.isOf(quota);
    return new Bucket(
        inFlight + count,
        spent + (same ? Math.max(count, from.spent) : count),
        start,
        known != null && same ? joined(known, quota) : window,
        same ? account.meet(from.account) : account,
        share,
        block);
  }

  private Window joined(Window from, Quota quota) {
    if (window == null || (!window.isOf(quota) && from.reset() - window.reset() > 0)) {
      return from;
    }
    return window.isOf(quota) ? window.meet(from) : window;
  }

  /** Returns how many requests may be sent now, if no end of them waits. */
  int free(long now) {
    return free(Integer.MAX_VALUE, now);
  }

  /**
   * Returns how many requests may be sent now.
   *
   * @param wanted how many are in flight or wait
   */
  int free(int wanted, long now) {
    return blockedFor(now) > 0 || givesWayFor(now) > 0 ? 0 : unblocked(wanted, now);
  }

  private int unblocked(int wanted, long now) {
    int free = room(wanted, now) - inFlight;
    if (window != null && comesBackSingly()) {
      free = Math.min(free, window.limit() - account.spent(window.length(), now) - inFlight);
    }
    if (window != null && share.isPart()) {
      int ours = share.of(window.limit());
      free =
          window.shape().isSliding()
              ? free - (window.limit() - ours)
              : Math.min(free, ours - spentIn(now));
    }
    return Math.max(0, free);
  }

  /**
   * Returns whether each slot is taken to come back a window after its use. Where others use the
   * limit it has to be seen: our part of a window fits in either way.
   */
  private boolean comesBackSingly() {
    return window != null
        && window.shape().isCounted()
        && (!share.isPart() || window.shape().refill() == Refill.SINGLY);
  }

  private int spentIn(long now) {
    if (window == null) {
      return spent;
    }
    int singly = comesBackSingly() ? account.own(window.length(), now) + inFlight : 0;
    return Math.max(singly, window.endsIn(now) > 0 ? spent : inFlight);
  }

  private int room(int wanted, long now) {
    if (window == null) {
      return start.parallel;
    }
    int room = window.room(wanted, now);
    return account.doubt().serial() ? Math.min(1, room) : room;
  }

  /** Returns how long the share makes wait beyond the window's end, or 0. */
  private long givesWayFor(long now) {
    if (!share.isPart() || window == null || window.endsIn(now) > 0) {
      return 0;
    }
    double beyond = share.windows(window.limit()) - 1.0;
    return Math.max(0, window.resetAt() + (long) (beyond * window.length()) - now);
  }

  /** Returns the time until nothing forbids to send any more, or 0. */
  long blockedFor(long now) {
    return block == null ? 0 : Math.max(0, block.until - now);
  }

  /** Returns the time after which more may be sent though no request has ended, or NEVER. */
  long opensIn(long now) {
    long blocked = blockedFor(now);
    if (blocked > 0) {
      return blocked;
    }
    if (window == null) {
      return NEVER;
    }
    long way = givesWayFor(now);
    if (way > 0) {
      return way;
    }
    long opens = slotIn(now);
    return opens > 0 ? opens : NEVER;
  }

  /** Returns the time after which there is more room though no request has ended, or 0 if never. */
  private long slotIn(long now) {
    if (window == null) {
      return 0;
    }
    int others = window.shape().isSliding() ? window.limit() - share.of(window.limit()) : 0;
    long opens = window.opensIn(inFlight + others, now);
    if (!comesBackSingly()) {
      return opens;
    }
    int beside = inFlight + 1;
    long back = account.opensIn(window.limit() - beside, window.length(), now);
    if (share.isPart()) {
      int ours = share.of(window.limit());
      back = Math.max(back, account.alone().opensIn(ours - beside, window.length(), now));
    }
    return back > 0 && back != NEVER && (opens == 0 || back < opens) ? back : opens;
  }

  /**
   * Returns how long a request will wait that has {@code ahead} others before it, as far as is
   * known; never more than if the limit stays as it is.
   */
  long expectedWait(int ahead, long now) {
    long closed = Math.max(blockedFor(now), givesWayFor(now));
    int beyond = ahead - unblocked(0, now);
    if (beyond < 0 || window == null) {
      return closed;
    }
    boolean sliding = window.shape().isSliding();
    int ours = share.of(window.limit());
    long start = Math.max(closed, slotIn(now));
    long windows = sliding ? 0 : beyond / ours;
    double unit = sliding ? window.shape().slot() : window.length() * share.windows(window.limit());
    double wait = (double) start + (double) (sliding ? beyond : windows) * unit;
    return (long) Math.min(wait, (double) Spans.LONGEST);
  }

  /** Returns whether forgetting this state would lose nothing but the limit. */
  boolean idle(long now) {
    boolean counts =
        window != null && (window.endsIn(now) > 0 || account.spent(window.length(), now) > 0);
    return inFlight == 0 && blockedFor(now) == 0 && !counts;
  }
}
