package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * When the latest requests were sent that a hidden limit has let pass, and what follows from a
 * refusal: which limit it must have been. Guarded by the manager's lock.
 */
final class SentLog {

  private static final int MOST = 32;

  /** For how long a request may count for a limit that is not known yet. */
  private static final long LONG = Duration.ofMinutes(15).toNanos();

  private long[] times = new long[4];
  private int count;

  /** Notes a request that was let pass. */
  void add(long sentAt) {
    if (count == times.length && count < MOST) {
      times = Arrays.copyOf(times, 2 * count);
    }
    if (count == MOST) {
      System.arraycopy(times, 1, times, 0, MOST - 1);
      count--;
    }
    int place = count++;
    while (place > 0 && times[place - 1] - sentAt > 0) {
      times[place] = times[place - 1];
      place--;
    }
    times[place] = sentAt;
  }

  /** Returns how many are noted, 32 at most. */
  int count() {
    return count;
  }

  /**
   * Returns the limit that has refused a request, which may be sent at {@code until}: the shortest
   * window that ends then and explains why what passed before has passed. Null if none of its
   * requests is known.
   */
  @Nullable Shape refused(long until) {
    for (int passed = 1; passed <= count; passed++) {
      long length = until - times[count - passed];
      if (passed == count || neverMore(passed, length) || inWindows(passed, length)) {
        return new Shape(passed, length, length / passed, 0, 0);
      }
    }
    return null;
  }

  /** Returns whether no span of {@code length} has let more pass. */
  private boolean neverMore(int passed, long length) {
    for (int i = 0; i + passed < count; i++) {
      if (times[i + passed] - times[i] < length) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether no window has let more pass, if each begins with the first request after the
   * one before, and the last of them with the last {@code passed} requests.
   */
  private boolean inWindows(int passed, long length) {
    int begin = 0;
    for (int i = 0; i < count; i++) {
      if (times[i] - times[begin] >= length) {
        begin = i;
      }
      if (i - begin >= passed) {
        return false;
      }
    }
    return begin == count - passed;
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
    return nth < 0 ? 0 : Math.max(0, times[nth] + limit.length() - now);
  }

  /** Returns whether a request may still count for {@code limit}; null if it is not known. */
  boolean counts(@Nullable Shape limit, long now) {
    return count > 0 && now - times[count - 1] < (limit == null ? LONG : limit.length());
  }
}
