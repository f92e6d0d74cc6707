package dev.ovend.ratelimit;

/**
 * What is known of a limit apart from how much of it is spent: the same for all major parameters.
 *
 * <p>Headers do not say how a bucket gives slots back: all at the end of its window, one by one as
 * it leaks, or each one window after its own use. A bucket leaks if every request moves its reset
 * on by one slot. Until that is sure, it is read as one that does not, which is slow for one that
 * leaks, but never wrong. How the others give slots back is told by what they still count after a
 * reset; see {@link Account#read}.
 *
 * <p>Immutable.
 *
 * @param limit requests in one window, at least 1
 * @param length the window's length or a bit less, as far as it was told
 * @param slot after how long one request is free again, if it is sliding; never too long
 * @param fixed how often the reset stayed, though a request was counted
 * @param sliding how often it moved
 * @param refill how slots come back, unless it is sliding
 */
record Shape(int limit, long length, long slot, int fixed, int sliding, Refill refill) {

  private static final int SURE = 2;
  private static final int REMEMBERED = 50;

  /** Creates a shape whose slots are assumed to come back singly. */
  Shape(int limit, long length, long slot, int fixed, int sliding) {
    this(limit, length, slot, fixed, sliding, Refill.ASSUMED);
  }

  /** Returns the shape as the first answer tells it. */
  static Shape first(Quota quota) {
    return new Shape(quota.limit(), quota.resetAfter(), slot(quota), 0, 0);
  }

  /** Returns whether the reset is a whole window away, if the bucket does not leak. */
  private static boolean tellsLength(Quota quota) {
    return quota.remaining() >= quota.limit() - 1;
  }

  /** Returns the shape after one more answer. */
  Shape told(Quota quota) {
    if (quota.limit() != limit) {
      return new Shape(quota.limit(), quota.resetAfter(), slot(quota), fixed, sliding);
    }
    // With one request spent, the reset is exactly one slot away.
    boolean shorter = quota.remaining() == limit - 1 && quota.resetAfter() < slot;
    long newSlot = shorter ? slot(quota) : Math.max(slot, slot(quota));
    Shape told = newSlot == slot ? this : new Shape(limit, length, newSlot, fixed, sliding, refill);
    return tellsLength(quota) && sliding == 0 && refill != Refill.TOGETHER
        ? told.measured(quota.resetAfter())
        : told.lasting(Math.max(length, quota.resetAfter()));
  }

  /** Returns the shape after the length of a window was measured, up to rounding. */
  Shape measured(long newLength) {
    boolean rounded = newLength < length && newLength > length - Window.TOLERANCE;
    Shape known = isUnknown() ? read(Refill.ASSUMED) : this;
    return rounded ? known : known.lasting(newLength);
  }

  private Shape lasting(long newLength) {
    return newLength == length ? this : new Shape(limit, newLength, slot, fixed, sliding, refill);
  }

  /** Returns the shape after an answer that refused, which tells nothing of slots. */
  Shape refused(Quota quota) {
    return quota.limit() == limit ? this : first(quota);
  }

  /** Returns the shape after it was seen how slots come back. */
  Shape read(Refill seen) {
    return seen == refill ? this : new Shape(limit, length, slot, fixed, sliding, seen);
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

  /** Returns the shape after it has proved wrong: read as what cannot be refused until then. */
  Shape doubted() {
    return counted(fixed, 0).read(refill == Refill.UNKNOWN ? refill : Refill.ASSUMED);
  }

  private Shape counted(int newFixed, int newSliding) {
    boolean many = newFixed + newSliding > REMEMBERED;
    return new Shape(
        limit,
        length,
        slot,
        many ? newFixed / 2 : newFixed,
        many ? newSliding / 2 : newSliding,
        refill);
  }

  /** Returns whether {@code other} tells nothing new. */
  boolean isLike(Shape other) {
    return limit == other.limit
        && Math.abs(length - other.length) <= length / 8
        && kind() == other.kind();
  }

  /** Returns whether it surely slides. */
  boolean isSliding() {
    return sliding >= SURE && sliding >= 3 * fixed + 2 && slot > 0;
  }

  /** Returns whether own requests are counted, as slots may come back one by one. */
  boolean isCounted() {
    return !isSliding() && refill != Refill.TOGETHER;
  }

  /** Returns whether what is counted beside our own requests is somebody else's. */
  boolean isReliable() {
    return !isSliding() && refill != Refill.UNKNOWN;
  }

  /** Returns whether not even the length of a window is known. */
  boolean isUnknown() {
    return refill == Refill.UNKNOWN && !isSliding();
  }

  /** Returns the likeliest kind. */
  WindowKind kind() {
    if (isSliding()) {
      return WindowKind.SLIDING;
    }
    return refill == Refill.SINGLY ? WindowKind.LOG : WindowKind.FIXED;
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
