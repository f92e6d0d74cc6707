package dev.ovend.ratelimit;

import org.jspecify.annotations.Nullable;

/**
 * A limit that no header shows, for all requests of one kind. As long as it is not known, only one
 * request at a time goes further than any before, so that it costs one refusal to find out. Guarded
 * by the manager's lock.
 */
final class HiddenLimit {

  private @Nullable Shape shape;
  private int proven;
  private @Nullable Feeder pioneer;

  /** Returns the time after which {@code feeder} may send, 0 or {@link Bucket#NEVER} included. */
  long opensIn(Feeder feeder, SentLog log, long now) {
    if (shape != null) {
      return log.opensIn(shape, feeder.inFlight, now);
    }
    return pioneer != null && goesFurther(feeder, log) ? Bucket.NEVER : 0;
  }

  private boolean goesFurther(Feeder feeder, SentLog log) {
    return log.count() + feeder.inFlight >= proven;
  }

  /** Notes a request that is sent now, before it counts as in flight. */
  void sent(Feeder feeder, SentLog log) {
    if (shape == null && goesFurther(feeder, log)) {
      pioneer = feeder;
    }
  }

  /** Notes the end of a request; true if others of the kind may have waited for it. */
  boolean ended(Feeder feeder, SentLog log) {
    proven = Math.max(proven, log.count());
    boolean waitedFor = pioneer == feeder;
    if (waitedFor) {
      pioneer = null;
    }
    return waitedFor;
  }

  /** Learns from a refusal that holds until {@code until}. */
  void refused(SentLog log, long until) {
    Shape told = log.refused(until);
    shape = told == null ? shape : told;
  }

  /** Returns what is known of it, or null. */
  @Nullable Shape shape() {
    return shape;
  }
}
