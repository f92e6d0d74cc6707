package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * A limit that all follow-ups of an application have in common, whatever interaction they belong
 * to. No header shows it: nothing is held back until Discord refuses one with scope {@code shared},
 * from then on it is obeyed by all. Guarded by the manager's lock.
 */
final class CommonLimit {

  private final SentLog log;
  private @Nullable Shape shape;
  private int inFlight;

  CommonLimit(Delays delays) {
    log = new SentLog(delays);
  }

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

  /** Ends a request that has passed, or may have. */
  void passed(long sentAt, long now) {
    inFlight--;
    log.add(sentAt, now);
  }

  /** Ends a request that nothing has counted. */
  void returned() {
    inFlight--;
  }

  /** Ends a request that the limit refuses; see {@link SentLog#refused}. */
  void refused(long sentAt, long until, long now) {
    inFlight--;
    shape = log.refused(sentAt, now, until, shape);
  }
}
