package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * The state of one bucket. A request is spent when it is sent; its answer then says what is left.
 *
 * <p>Immutable. {@link #next} is the only way from one state to another, and a pure function.
 *
 * @param inFlight requests sent and not ended
 * @param parallel how many may be in flight as long as no window is known
 * @param window what is known of the limit; null before an answer told one
 * @param block until when nothing may be sent; null if nothing forbids it
 */
record Bucket(int inFlight, int parallel, @Nullable Window window, @Nullable Block block) {

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
    record Told(Quota quota, long sentAt) implements Change {}

    /** Nothing may be sent before {@code until}. */
    record Blocked(long until) implements Change {}

    /**
     * Requests in flight that were counted in another bucket are from now on counted here.
     *
     * @param from the other bucket's window; if {@code quota} tells of the same, it was this bucket
     *     under another name
     * @param quota what made them come
     */
    record Joined(int count, @Nullable Window from, Quota quota) implements Change {}

    /**
     * Requests in flight are from now on counted elsewhere. All may count here as well but the one
     * whose answer has said so.
     *
     * @param count how many with that one, at least 1
     */
    record Left(int count) implements Change {}
  }

  /** A time before which nothing may be sent. */
  record Block(long until) {}

  /** Returns the bucket of a route of which nothing is known: one request goes ahead alone. */
  static Bucket unknown() {
    return new Bucket(0, 1, null, null);
  }

  /** Returns a bucket whose limit nothing is known of, and which need not be tried out first. */
  static Bucket open(int parallel) {
    return new Bucket(0, parallel, null, null);
  }

  /** Returns the state after {@code change}, which happens at {@code now}. */
  Bucket next(Change change, long now) {
    return switch (change) {
      case Change.Sent() -> with(inFlight + 1, window);
      case Change.Returned() -> with(inFlight - 1, window);
      case Change.Lost() -> with(inFlight - 1, lost(1, now));
      case Change.Unlimited(int cap) ->
          new Bucket(inFlight - 1, Math.max(parallel, cap), lost(1, now), block);
      case Change.Told(Quota quota, long sentAt) ->
          with(
              inFlight - 1,
              window == null ? Window.first(quota, now) : window.told(quota, sentAt, now));
      case Change.Blocked(long until) ->
          new Bucket(
              inFlight, parallel, window, blockedFor(now) < until - now ? new Block(until) : block);
      case Change.Joined(int count, Window from, Quota quota) ->
          with(inFlight + count, from != null && from.isOf(quota) ? joined(from, quota) : window);
      case Change.Left(int count) ->
          with(inFlight - count, count == 1 ? window : lost(count - 1, now));
    };
  }

  private Bucket with(int newInFlight, @Nullable Window newWindow) {
    return new Bucket(newInFlight, parallel, newWindow, block);
  }

  private Window joined(Window from, Quota quota) {
    if (window == null || (!window.isOf(quota) && from.reset() - window.reset() > 0)) {
      return from;
    }
    return window.isOf(quota) ? window.meet(from) : window;
  }

  private @Nullable Window lost(int count, long now) {
    return window == null ? null : window.lost(count, now);
  }

  /** Returns how many requests may be sent now. */
  int free(long now) {
    return blockedFor(now) > 0 ? 0 : Math.max(0, room(now) - inFlight);
  }

  private int room(long now) {
    return window == null ? parallel : window.room(now);
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
    long ends = window == null ? 0 : window.endsIn(now);
    return ends > 0 ? ends : NEVER;
  }

  /**
   * Returns how long a request will wait that has {@code ahead} others before it, as far as is
   * known; never more than if the limit stays as it is.
   */
  long expectedWait(int ahead, long now) {
    int beyond = ahead - Math.max(0, room(now) - inFlight);
    if (beyond < 0 || window == null) {
      return blockedFor(now);
    }
    long start = Math.max(blockedFor(now), window.endsIn(now));
    long windows = beyond / window.limit();
    long most = (Spans.LONGEST - start) / Math.max(1, window.length());
    return windows > most ? Spans.LONGEST : start + windows * window.length();
  }

  /** Returns whether forgetting this state would lose nothing but the limit. */
  boolean idle(long now) {
    return inFlight == 0 && opensIn(now) == NEVER;
  }
}
