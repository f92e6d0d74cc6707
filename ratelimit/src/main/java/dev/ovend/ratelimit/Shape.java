package dev.ovend.ratelimit;

/**
 * What is known of a limit apart from how much of it is spent: the same for all major parameters.
 *
 * <p>Headers do not say whether a bucket is emptied at once at the end of its window or leaks
 * request by request. What tells is its reset: in a fixed window it stays where it is, while in a
 * sliding one every request moves it on by one slot. Until that is sure, a bucket is read as fixed,
 * which is slow for a sliding one, but never wrong.
 *
 * <p>Immutable.
 *
 * @param limit requests in one window, at least 1
 * @param length the longest time to a reset that was ever told: the window's length, or a bit less
 * @param slot after how long one request is free again, if it is sliding; never too long
 * @param fixed how often the reset stayed, though a request was counted
 * @param sliding how often it moved
 */
record Shape(int limit, long length, long slot, int fixed, int sliding) {

  private static final int SURE = 2;
  private static final int REMEMBERED = 50;

  /** Returns the shape as the first answer tells it. */
  static Shape first(Quota quota) {
    return new Shape(quota.limit(), quota.resetAfter(), slot(quota), 0, 0);
  }

  /** Returns the shape after one more answer. */
  Shape told(Quota quota) {
    if (quota.limit() != limit) {
      return new Shape(quota.limit(), quota.resetAfter(), slot(quota), fixed, sliding);
    }
    // With one request spent, the reset is exactly one slot away.
    boolean shorter = quota.remaining() == limit - 1 && quota.resetAfter() < slot;
    long newLength = Math.max(length, quota.resetAfter());
    long newSlot = shorter ? slot(quota) : Math.max(slot, slot(quota));
    return newLength == length && newSlot == slot
        ? this
        : new Shape(limit, newLength, newSlot, fixed, sliding);
  }

  /** Returns the shape after an answer that refused, which tells nothing of slots. */
  Shape refused(Quota quota) {
    return quota.limit() == limit ? this : first(quota);
  }

  /** No more than one slot, whatever part of one is back already, and however it was rounded. */
  private static long slot(Quota quota) {
    int spent = Math.max(1, quota.limit() - quota.remaining());
    return Math.max(0, quota.resetAfter() - Delays.ROUNDING) / spent;
  }

  /** Returns the shape after the reset was seen to stay. */
  Shape stayed() {
    return counted(fixed + 1, sliding);
  }

  /** Returns the shape after the reset was seen to move. */
  Shape moved() {
    return counted(fixed, sliding + 1);
  }

  /** Returns the shape after it has proved wrong: read as fixed until the contrary is sure. */
  Shape doubted() {
    return counted(fixed, 0);
  }

  private Shape counted(int newFixed, int newSliding) {
    boolean many = newFixed + newSliding > REMEMBERED;
    return new Shape(
        limit, length, slot, many ? newFixed / 2 : newFixed, many ? newSliding / 2 : newSliding);
  }

  /** Returns whether {@code other} tells nothing new. */
  boolean isLike(Shape other) {
    return limit == other.limit
        && Math.abs(length - other.length) <= length / 8
        && isSliding() == other.isSliding();
  }

  /** Returns whether it surely slides. */
  boolean isSliding() {
    return sliding >= SURE && sliding >= 3 * fixed + 2 && slot > 0;
  }

  /** Returns how sure the reading is, from 0.5 for a mere assumption to 1.0. */
  double confidence() {
    int of = isSliding() ? sliding : fixed;
    return Math.max(0.5, (of + 1.0) / (fixed + sliding + 2.0));
  }

  /** Returns what a request takes of the window's time, if requests are spread evenly. */
  long pace() {
    return isSliding() ? slot : length / limit;
  }
}
