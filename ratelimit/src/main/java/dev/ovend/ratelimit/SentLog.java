package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The latest requests of one major parameter that a hidden limit has let pass, and the refusals
 * between them: together they tell which limit it must be. Guarded by the manager's lock.
 */
final class SentLog {

  private static final int MOST = 128;

  /** For how long a request may count for a limit that is not known yet. */
  private static final long LONG = Duration.ofMinutes(15).toNanos();

  // When requests were sent, and from when on they count; each in order of time.
  private long[] sent = new long[4];
  private long[] counted = new long[4];
  private int count;

  private boolean refused;
  private long until;
  private @Nullable Shape before;
  private boolean refusedTwice;
  private long untilBefore;

  // The first of the refusals that have followed each other without a long pause between requests.
  private boolean steady;
  private long steadySince;
  private int passedBefore;

  /**
   * Notes a request that was let pass.
   *
   * @param countedFrom the earliest time at which a request could be sent and not arrive before it
   */
  void add(long sentAt, long countedFrom) {
    if (count == sent.length && count < MOST) {
      sent = Arrays.copyOf(sent, 2 * count);
      counted = Arrays.copyOf(counted, 2 * count);
    }
    if (count == MOST) {
      System.arraycopy(sent, 1, sent, 0, MOST - 1);
      System.arraycopy(counted, 1, counted, 0, MOST - 1);
      count--;
    }
    insert(sent, sentAt);
    insert(counted, countedFrom);
    count++;
  }

  private void insert(long[] times, long time) {
    int place = count;
    while (place > 0 && times[place - 1] - time > 0) {
      times[place] = times[place - 1];
      place--;
    }
    times[place] = time;
  }

  /**
   * Notes a refusal, and returns the limit that explains it.
   *
   * @param newUntil when a request may be sent again
   * @param current the limit that was believed in so far
   * @return null if nothing is known of it
   */
  @Nullable Shape refused(long newUntil, @Nullable Shape current) {
    if (refused && passed() == 0) {
      until = newUntil - until < 0 ? until : newUntil;
      return explained();
    }
    if (refused) {
      passedBefore = steady ? passedBefore + firstSince(until) - firstSince(untilBefore) : 0;
      steadySince = steady ? steadySince : until;
      untilBefore = until;
      refusedTwice = true;
    }
    refused = true;
    until = newUntil;
    before = current;
    return explained();
  }

  /** Returns whether a request that was sent at {@code sentAt} belongs before the last refusal. */
  boolean isBeforeRefusal(long sentAt) {
    return refused && sentAt - until < 0;
  }

  /** Returns how many requests that were sent after the last refusal have passed. */
  int passed() {
    return refused ? count - firstSince(until) : count;
  }

  private int firstSince(long time) {
    int first = count;
    while (first > 0 && sent[first - 1] - time >= 0) {
      first--;
    }
    return first;
  }

  /**
   * Returns the limit that explains the last refusal; null if nothing does, as the limit has
   * changed.
   */
  @Nullable Shape explained() {
    int from = refusedTwice ? firstSince(untilBefore) : 0;
    int passed = count - from;
    if (passed == 0 || before == null) {
      return passed == 0 ? before : shortest(from);
    }
    steady = isSteadyFrom(from, before.length());
    if (passed >= before.limit() && !provesMoreThan(before.limit())) {
      Shape stretched = stretched(before, until - sent[count - before.limit()]);
      if (stretched != null) {
        return stretched;
      }
    }
    if (passed >= Math.min(2 * before.limit(), MOST) && shortestSince(0) == count) {
      forget();
      return null;
    }
    Shape shortest = shortest(from);
    Shape given = given(passedBefore + passed, until - steadySince, before.limit());
    if (!steady || Math.abs(given.slot() - shortest.slot()) <= shortest.slot() / 16) {
      return shortest;
    }
    Shape longer = given.limit() == before.limit() ? stretched(before, given.length()) : null;
    return longer == null ? given : longer;
  }

  /** Forgets everything but that there was a refusal. */
  private void forget() {
    count = 0;
    before = null;
    steady = false;
    refusedTwice = false;
  }

  /**
   * Returns {@code before} with a window of {@code length}, and some more for what else was not
   * measured exactly; null if the window is no longer than before, or much longer.
   */
  private static @Nullable Shape stretched(Shape before, long length) {
    long more = length - before.length();
    return more > 0 && more <= before.length() / 4
        ? shape(before.limit(), length + Math.max(more, before.length() / 64))
        : null;
  }

  /**
   * Returns whether requests were sent from the refusal before to the last without a long pause.
   * Then what passed between them is what the limit gives back in that time, whatever its kind.
   */
  private boolean isSteadyFrom(int first, long length) {
    if (!refusedTwice || sent[first] - untilBefore > Math.max(length, until - sent[first])) {
      return false;
    }
    long pause = Math.max(2 * length, (until - untilBefore) / 4);
    for (int i = first + 1; i < count; i++) {
      if (sent[i] - sent[i - 1] > pause) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns a limit that gives back {@code passed} requests in {@code span}, for as many at once as
   * has been seen.
   *
   * @param most how many at once at most
   */
  private Shape given(int passed, long span, int most) {
    double slot = (double) span / passed;
    int atOnce = Math.min(most, atOnce(slot));
    if (passed >= atOnce && passed <= most) {
      return shape(passed, span);
    }
    int limit = Math.min(most, Math.max(passed, atOnce));
    return shape(limit, (long) (limit * slot));
  }

  /** Returns how many must have been let pass at once by what gives one back in {@code slot}. */
  private int atOnce(double slot) {
    double most = 1.0;
    double least = 0.0;
    for (int i = 0; i < count; i++) {
      double ahead = i - (sent[i] - sent[0]) / slot;
      least = Math.min(least, ahead);
      most = Math.max(most, ahead - least + 1.0);
    }
    return (int) most;
  }

  /**
   * Returns the shortest window that ends with the refusal and explains why others passed: all of
   * them, or if the limit is of another kind or has changed those since the refusal before.
   */
  private Shape shortest(int from) {
    int passed = shortestSince(0);
    passed = passed < count ? passed : shortestSince(from);
    return shape(passed, until - sent[count - passed]);
  }

  private boolean provesMoreThan(int limit) {
    int passed = shortestSince(0);
    return passed < count && passed > limit;
  }

  private int shortestSince(int from) {
    int passed = 1;
    while (passed < count - from) {
      long length = until - sent[count - passed];
      if (neverMore(from, passed, length) || inWindows(from, passed, length)) {
        break;
      }
      passed++;
    }
    return passed;
  }

  private static Shape shape(int limit, long length) {
    return new Shape(limit, length, length / limit, 0, 0);
  }

  /** Returns whether no span of {@code length} has let more pass. */
  private boolean neverMore(int from, int passed, long length) {
    for (int i = from; i + passed < count; i++) {
      if (sent[i + passed] - sent[i] < length) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns whether no window has let more pass, if each begins with the first request after the
   * one before, and the last of them with the last {@code passed} requests.
   */
  private boolean inWindows(int from, int passed, long length) {
    int begin = from;
    for (int i = from; i < count; i++) {
      if (sent[i] - sent[begin] >= length) {
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
    return nth < 0 ? 0 : Math.max(0, counted[nth] + limit.length() - now);
  }

  /** Returns whether a request may still count for {@code limit}; null if it is not known. */
  boolean counts(@Nullable Shape limit, long now) {
    return count > 0 && now - sent[count - 1] < (limit == null ? LONG : limit.length());
  }
}
