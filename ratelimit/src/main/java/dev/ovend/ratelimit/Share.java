package dev.ovend.ratelimit;

/**
 * How much of a limit is ours, if somebody else uses the same token: halved when requests are
 * refused or counted that were not ours, and won back a quarter at a time when none are for long.
 *
 * <p>Immutable.
 *
 * @param part from 1/16 to 1.0
 * @param signs windows in a row with requests that were not ours
 * @param calm windows in a row without, or single requests of a sliding bucket
 * @param most what is won back in the end: less than 1.0 leaves room for others to be seen
 */
record Share(double part, int signs, int calm, double most) {

  /** All of it. */
  static final Share WHOLE = new Share(1.0, 0, 0, 1.0);

  /**
   * Half of it, to find out whether there are others before they are harmed, and never all: who
   * comes later could not be seen in a bucket that is always used up.
   */
  static final Share CAREFUL = new Share(0.5, 2, 0, 0.9);

  private static final double LEAST = 1.0 / 16;
  private static final double HALF = 0.5;
  private static final double STEP = 0.25;
  private static final int SURE = 2;
  private static final int PATIENCE = 10;

  /** Returns the share after a window in which others were seen. */
  Share shared() {
    return part == most && signs + 1 < SURE
        ? new Share(part, signs + 1, 0, most)
        : new Share(Math.min(part, HALF), SURE, 0, most);
  }

  /** Returns the share after a refusal that only others can explain. */
  Share refused() {
    return new Share(Math.max(LEAST, part * HALF), SURE, 0, most);
  }

  /**
   * Returns the share after a window in which nobody else was seen.
   *
   * @param parts how many of what is told make a window: 1, or the limit of a sliding bucket
   */
  Share alone(int parts) {
    if (part == most) {
      return signs == 0 ? this : new Share(part, 0, 0, most);
    }
    return calm + 1 < PATIENCE * parts
        ? new Share(part, 0, calm + 1, most)
        : new Share(Math.min(most, part + STEP), 0, 0, most);
  }

  /** Returns whether some of the limit is left to others. */
  boolean isPart() {
    return part < 1.0;
  }

  /** Returns whether others are believed to use the limit. */
  boolean hasOthers() {
    return part < most;
  }

  /** Returns how many of {@code limit} requests in a window are ours, at least 1. */
  int of(int limit) {
    return isPart() ? Math.max(1, (int) (limit * part)) : limit;
  }

  /** Returns how many windows pass from one of our requests to the next; 1 but for tiny shares. */
  double windows(int limit) {
    return Math.max(1.0, 1.0 / (limit * part));
  }
}
