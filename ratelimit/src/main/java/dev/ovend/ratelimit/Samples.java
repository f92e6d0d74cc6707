package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.Arrays;

/**
 * The latest measurements of something that has a lowest value and varies above it: at most 64, and
 * none older than two minutes, so that drifting clocks and changing networks are followed. What is
 * measured at about the same time has suffered the same, so only the lowest of it is kept.
 *
 * <p>Values are compared by their differences, so they may wrap. Time is handed in, and never goes
 * back. Not thread-safe.
 */
final class Samples {

  private static final int MOST = 64;
  private static final int FEWEST = 3;
  private static final int MANY = 8;
  private static final long APART = Duration.ofMillis(50).toNanos();
  private static final long FRESH = Duration.ofMinutes(2).toNanos();

  private final long[] values = new long[MOST];
  private final long[] times = new long[MOST];
  private final long[] sorted = new long[MOST];
  private long base;
  private int oldest;
  private int count;

  /** Adds a measurement of {@code now}. */
  void add(long value, long now) {
    while (count > 0 && now - times[oldest] > FRESH) {
      removeOldest();
    }
    if (count == 0) {
      base = value;
    }
    int newest = (oldest + count - 1) % MOST;
    if (count > 0 && now - times[newest] < APART) {
      if (value - base < values[newest]) {
        replace(newest, value - base);
      }
      return;
    }
    if (count == MOST) {
      removeOldest();
    }
    int next = (oldest + count) % MOST;
    values[next] = value - base;
    times[next] = now;
    insert(value - base);
  }

  private void replace(int index, long difference) {
    remove(values[index]);
    values[index] = difference;
    insert(difference);
  }

  private void removeOldest() {
    remove(values[oldest]);
    oldest = (oldest + 1) % MOST;
  }

  private void insert(long difference) {
    int place = place(difference);
    System.arraycopy(sorted, place, sorted, place + 1, count - place);
    sorted[place] = difference;
    count++;
  }

  private void remove(long difference) {
    int place = place(difference);
    count--;
    System.arraycopy(sorted, place + 1, sorted, place, count - place);
  }

  private int place(long difference) {
    int found = Arrays.binarySearch(sorted, 0, count, difference);
    return found < 0 ? -found - 1 : found;
  }

  /** Returns whether there are enough to say anything. */
  boolean enough() {
    return count >= FEWEST;
  }

  int count() {
    return count;
  }

  /** Returns the lowest one; there must be one. */
  long low() {
    return base + sorted[0];
  }

  /**
   * Returns the range that the lower values show, if all are as dense: what varies far above the
   * lowest one says nothing about how much lower the next could be. The fewer there are, the more
   * of them are heard; there must be one.
   */
  long spread() {
    int heard = count < MANY ? 3 * count / 4 : count / 2;
    return heard == 0 ? 0 : (sorted[heard] - sorted[0]) * count / heard;
  }
}
