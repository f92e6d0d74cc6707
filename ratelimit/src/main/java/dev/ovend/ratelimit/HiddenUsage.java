package dev.ovend.ratelimit;

/** What one major parameter spends of a hidden limit. Guarded by the manager's lock. */
final class HiddenUsage {

  final HiddenLimit limit;
  final SentLog log;
  private int inFlight;
  private int inRow;

  HiddenUsage(HiddenLimit limit, int inFlight) {
    this.limit = limit;
    this.log = new SentLog(limit.delays);
    this.inFlight = inFlight;
  }

  int inFlight() {
    return inFlight;
  }

  /** Returns how many requests have passed since there was none in flight and none waited. */
  int inRow() {
    return inRow;
  }

  /** Returns the time after which one more may be sent, 0 or {@link Bucket#NEVER} included. */
  long opensIn(long now) {
    return limit.opensIn(this, now);
  }

  /** Returns how long a request will wait that has {@code ahead} others before it, roughly. */
  long expectedWait(int ahead, long now) {
    Shape shape = limit.shape();
    long opens = opensIn(now);
    if (shape == null) {
      return opens == Bucket.NEVER ? 0 : opens;
    }
    long first = opens == Bucket.NEVER ? log.opensIn(shape, 0, now) : opens;
    int windows = ahead / shape.limit();
    double wait = (double) first + (double) windows * shape.length();
    return (long) Math.min(wait, (double) Spans.LONGEST);
  }

  void sent(long now) {
    limit.sent(this, now);
    inFlight++;
  }

  /**
   * Ends a request that has passed.
   *
   * @param idle whether there is no other in flight and none waits
   * @return whether other major parameters have waited for it
   */
  boolean passed(long sentAt, boolean idle, long now) {
    inFlight--;
    log.add(sentAt, now);
    inRow += log.isBeforeRefusal(sentAt) ? 0 : 1;
    limit.passed(this, sentAt, now);
    inRow = idle ? 0 : inRow;
    return limit.ended(this);
  }

  /** Ends a request that may have passed; true if other major parameters have waited for it. */
  boolean lost(long sentAt, long now) {
    inFlight--;
    log.add(sentAt, now);
    return limit.ended(this);
  }

  /** Ends a request that was not counted; true if other major parameters have waited for it. */
  boolean returned() {
    inFlight--;
    return limit.ended(this);
  }

  /** Ends a request that was refused; true if other major parameters have waited for it. */
  boolean refused(long sentAt, long until, long now) {
    inFlight--;
    inRow = 0;
    limit.refused(this, sentAt, until, now);
    return limit.ended(this);
  }

  /** Ends a request that a limit refused which others spend as well; true as above. */
  boolean refusedShared() {
    inFlight--;
    inRow = 0;
    limit.refusedShared();
    return limit.ended(this);
  }
}
