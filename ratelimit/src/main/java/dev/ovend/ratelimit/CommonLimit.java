package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * A limit that all follow-ups of an application have in common, whatever interaction they belong
 * to. No header shows it: nothing is held back until Discord refuses one with scope {@code shared},
 * from then on it is obeyed by all. Guarded by the manager's lock.
 */
final class CommonLimit {

  private final SentLog log = new SentLog();
  private @Nullable Shape shape;
  private int inFlight;

  /** Returns the time after which one more may be sent, 0 or {@link Bucket#NEVER} included. */
  long opensIn(long now) {
    return shape == null ? 0 : log.opensIn(shape, inFlight, now);
  }

  /** Returns whether others may wait for the end of a request. */
  boolean known() {
    return shape != null;
  }

  void sent() {
    inFlight++;
  }

  /**
   * Ends a request.
   *
   * @param sentAt when it was sent, or null if nothing has counted it
   * @param refusedUntil until when the limit refuses more, or null if it does not
   */
  void ended(@Nullable Long sentAt, @Nullable Long refusedUntil) {
    inFlight--;
    if (sentAt != null) {
      log.add(sentAt, sentAt);
    }
    if (refusedUntil != null) {
      shape = log.refused(refusedUntil, shape);
    }
  }
}
