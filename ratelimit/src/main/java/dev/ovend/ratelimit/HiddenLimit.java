package dev.ovend.ratelimit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A limit that no header shows, for all requests of one kind; each major parameter spends its own.
 * As long as nothing is known, the number of requests in flight grows with the number that has
 * passed, and one major parameter goes ahead of the others. A refusal shows what the limit is; that
 * is believed once as many requests have passed as it says. Guarded by the manager's lock.
 */
final class HiddenLimit {

  /** Limits change, and a reading may be too strict: after this time it is tried out again. */
  private static final long KEPT = Duration.ofHours(1).toNanos();

  private static final int KEPT_WINDOWS = 20;

  /** A read allows one more in flight for each that passes, so their number doubles. */
  private static final int READS = 1;

  /** Others allow one more in flight for every fourth: a refused write costs more than a read. */
  private static final int WRITES = 4;

  final Delays delays;
  private final int passesForOneMore;
  private @Nullable Shape shape;
  private boolean sure;
  private long learnedAt;
  private int proven;
  private @Nullable HiddenUsage pioneer;
  private boolean othersWait;

  /** Creates a limit of which nothing is known, for reads or for other requests. */
  HiddenLimit(boolean reads, Delays delays) {
    this.delays = delays;
    this.passesForOneMore = reads ? READS : WRITES;
  }

  /** Returns a limit that was learned before. */
  static HiddenLimit of(Shape learned, boolean reads, Delays delays, long now) {
    HiddenLimit limit = new HiddenLimit(reads, delays);
    limit.shape = learned;
    limit.sure = true;
    limit.learnedAt = now;
    return limit;
  }

  /** Returns the time after which one more may be sent, 0 or {@link Bucket#NEVER} included. */
  long opensIn(HiddenUsage usage, long now) {
    long opens = shape == null ? 0 : usage.log.opensIn(shape, usage.inFlight(), now);
    return sure || opens == Bucket.NEVER || mayTry(usage) ? opens : Bucket.NEVER;
  }

  private boolean mayTry(HiddenUsage usage) {
    if (usage.inFlight() >= atOnce()) {
      return false;
    }
    boolean waits = pioneer != null && pioneer != usage && goesFurther(usage);
    othersWait |= waits;
    return !waits;
  }

  /** Returns how many requests of one major parameter may be in flight. */
  private int atOnce() {
    return 1 + proven / passesForOneMore;
  }

  private boolean goesFurther(HiddenUsage usage) {
    return usage.inRow() + usage.inFlight() >= proven;
  }

  /** Notes a request that is sent now, before it counts as in flight. */
  void sent(HiddenUsage usage, long now) {
    if (shape != null && now - learnedAt > Math.max(KEPT, KEPT_WINDOWS * shape.length())) {
      shape = null;
      startOver();
    }
    if (!sure && goesFurther(usage)) {
      pioneer = usage;
    }
  }

  private void startOver() {
    sure = false;
    proven = 0;
  }

  /** Notes that a request has passed, whatever was known when it was sent. */
  void passed(HiddenUsage usage, long sentAt, long now) {
    if (sure) {
      return;
    }
    if (usage.log.isBeforeRefusal(sentAt)) {
      shape = usage.log.explained();
      return;
    }
    proven = Math.max(proven, usage.inRow());
    if (shape != null && usage.log.passed() >= shape.limit()) {
      sure = true;
      learnedAt = now;
    }
  }

  /** Notes a refusal that holds until {@code until}. */
  void refused(HiddenUsage usage, long sentAt, long until, long now) {
    shape = usage.log.refused(sentAt, now, until, shape);
    learnedAt = now;
    startOver();
  }

  /** Notes a refusal by a limit that others spend as well, which tells nothing of its size. */
  void refusedShared() {
    startOver();
  }

  /** Notes the end of a request; true if other major parameters have waited for it. */
  boolean ended(HiddenUsage usage) {
    if (pioneer != usage) {
      return false;
    }
    pioneer = null;
    boolean wake = othersWait;
    othersWait = false;
    return wake;
  }

  /** Returns what is known of it, or null. */
  @Nullable Shape shape() {
    return shape;
  }

  /** Returns what is surely known of it, or null. */
  @Nullable Shape learned() {
    return sure ? shape : null;
  }
}
