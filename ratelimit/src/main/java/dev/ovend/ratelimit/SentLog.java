package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The latest requests of one major parameter that a hidden limit has let pass, and the last two
 * refusals: together they show what the limit is.
 *
 * <p>The time of a request is that of its answer. A difference of two such times is wrong only by
 * what the ways back differ, so a connection that is slow to open does not make a window look
 * longer. An answer comes at least one shortest round trip after any request that could have
 * arrived earlier, so that much is subtracted when the next request is timed.
 *
 * <p>Guarded by the manager's lock.
 */
final class SentLog {

  private static final int MOST = 128;

  /** For how long a request may count for a limit that is not known yet. */
  private static final long LONG = Duration.ofMinutes(15).toNanos();

  private final Delays delays;

  // When the answers to requests that have passed came, in order.
  private long[] answered = new long[4];
  private int count;

  // The last refusal, what was believed before it, and how many sent after it have passed.
  private boolean refused;
  private long refusedAt;
  private long until;
  private @Nullable Shape before;
  private int passed;

  // The refusal before.
  private boolean refusedTwice;
  private long untilBefore;

  SentLog(Delays delays) {
    this.delays = delays;
  }

  /** Notes a request that was let pass, or may have been, and was answered at {@code time}. */
  void add(long sentAt, long time) {
    passed += isBeforeRefusal(sentAt) ? 0 : 1;
    if (count == answered.length && count < MOST) {
      answered = Arrays.copyOf(answered, 2 * count);
    }
    if (count == MOST) {
      System.arraycopy(answered, 1, answered, 0, MOST - 1);
      count--;
    }
    int place = count;
    while (place > 0 && answered[place - 1] - time > 0) {
      answered[place] = answered[place - 1];
      place--;
    }
    answered[place] = time;
    count++;
  }

  /**
   * Notes a refusal, and returns the limit that explains it. Requests that were in flight together
   * are refused together: that is one refusal.
   *
   * @param now when its answer came
   * @param newUntil when the limit will let another one pass, counted from {@code now}
   * @param current the limit that was believed in so far
   * @return null if nothing is known of it
   */
  @Nullable Shape refused(long sentAt, long now, long newUntil, @Nullable Shape current) {
    if (isBeforeRefusal(sentAt)) {
      until = newUntil - until < 0 ? newUntil : until;
      return explained();
    }
    if (passed > 0 || !refused) {
      refusedTwice = refused;
      untilBefore = until;
      before = current;
    }
    refused = true;
    refusedAt = now;
    until = newUntil;
    passed = 0;
    return explained();
  }

  /** Returns whether a request was sent at {@code sentAt} before the last refusal was known. */
  boolean isBeforeRefusal(long sentAt) {
    return refused && sentAt - refusedAt < 0;
  }

  /** Returns how many requests that were sent after the last refusal have passed. */
  int passed() {
    return passed;
  }

  private int firstSince(long time) {
    int first = count;
    while (first > 0 && answered[first - 1] - time >= 0) {
      first--;
    }
    return first;
  }

  /**
   * Returns the limit that explains the last refusal; null if nothing is known of it.
   *
   * <p>The first refusal gives the shortest window that explains it. If as many have passed since
   * as that allows, and the next one was only a bit too early, the window is longer. If not, the
   * limit is of another kind: what has passed between two refusals is what it gives back in the
   * time between them.
   */
  @Nullable Shape explained() {
    int from = refusedTwice ? firstSince(untilBefore) : 0;
    int end = firstSince(until);
    int between = end - from;
    if (between <= 0) {
      return before;
    }
    if (before == null) {
      return shortest(end);
    }
    Shape longer = between < before.limit() ? null : longer(before, end);
    if (longer != null) {
      return longer;
    }
    boolean rate = refusedTwice && between < 2 * before.limit();
    return rate ? rate(before, between, end) : shortest(end);
  }

  /**
   * Returns {@code old} with a window as long as the refusal shows, and as much longer again, as
   * the next measurement may be off the other way; null if that is not about the same window.
   */
  private @Nullable Shape longer(Shape old, int end) {
    long shown = until - answered[end - old.limit()] - old.length();
    long more = Math.max(shown, old.length() / 64);
    return more <= old.length() / 4 ? shape(old.limit(), old.length() + 2 * more) : null;
  }

  /**
   * Returns the limit that gives back {@code between} requests in the time between the refusals,
   * for as many at once as have been seen, which saves waiting for each answer.
   */
  private Shape rate(Shape old, int between, int end) {
    double slot = (double) (until - untilBefore) / between;
    int limit = Math.max(between, Math.min(old.limit(), atOnce(slot, end)));
    return shape(limit, (long) (limit * slot));
  }

  /** Returns how many must have been let pass at once by what gives one back in {@code slot}. */
  private int atOnce(double slot, int end) {
    double most = 1.0;
    double least = 0.0;
    for (int i = 0; i < end; i++) {
      double ahead = i - (answered[i] - answered[0]) / slot;
      least = Math.min(least, ahead);
      most = Math.max(most, ahead - least + 1.0);
    }
    return (int) most;
  }

  /** Returns the shortest window that ends with the refusal and explains why others passed. */
  private Shape shortest(int end) {
    int most = 1;
    while (most < end && !inWindows(end, most, until - answered[end - most])) {
      most++;
    }
    return shape(most, until - answered[end - most]);
  }

  private static Shape shape(int limit, long length) {
    return new Shape(limit, length, length / limit, 0, 0);
  }

  /**
   * Returns whether no window has let more pass, if each begins with the first request after the
   * one before, and the last of them with the last {@code most} requests.
   */
  private boolean inWindows(int end, int most, long length) {
    int begin = 0;
    for (int i = 0; i < end; i++) {
      if (answered[i] - answered[begin] >= length) {
        begin = i;
      }
      if (i - begin >= most) {
        return false;
      }
    }
    return begin == end - most;
  }

  /**
   * Returns the time after which a request may be sent under {@code limit}: 0 if at once, {@link
   * Bucket#NEVER} if one in flight has to end before.
   */
  long opensIn(Shape limit, int inFlight, long now) {
    if (inFlight >= limit.limit()) {
      return Bucket.NEVER;
    }
    int nth = count - limit.limit() + inFlight;
    return nth < 0 ? 0 : Math.max(0, answered[nth] - delays.shortest() + limit.length() - now);
  }

  /** Returns whether a request may still count for {@code limit}; null if it is not known. */
  boolean counts(@Nullable Shape limit, long now) {
    return count > 0 && now - answered[count - 1] < (limit == null ? LONG : limit.length());
  }
}
