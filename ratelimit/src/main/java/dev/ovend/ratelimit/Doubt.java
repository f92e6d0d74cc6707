package dev.ovend.ratelimit;

/**
 * How often a bucket has refused what its reading allowed. After two surprises one request is sent
 * at a time, until as many answers in a row as fit into a window, and one more, were as expected.
 *
 * <p>Immutable.
 *
 * @param surprises refusals, those of requests that were in flight together counted once
 * @param since when the latest surprise was told
 * @param expected answers in a row since then that the reading explains
 */
record Doubt(int surprises, long since, int expected) {

  static final Doubt NONE = new Doubt(0, 0, 0);

  private static final int MOST = 2;

  /** Returns whether one request is to be in flight at most. */
  boolean serial() {
    return surprises >= MOST;
  }

  /** Returns the doubt after a request that was sent at {@code sentAt} was refused. */
  Doubt refused(long sentAt, long now) {
    return surprises == 0 || sentAt - since >= 0 ? new Doubt(surprises + 1, now, 0) : this;
  }

  /** Returns the doubt after an answer that the reading explains, or does not. */
  Doubt accepted(boolean explained, int limit) {
    if (surprises == 0) {
      return this;
    }
    int row = explained ? expected + 1 : 0;
    return row > limit ? NONE : new Doubt(surprises, since, row);
  }
}
