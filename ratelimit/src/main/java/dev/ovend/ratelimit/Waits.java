package dev.ovend.ratelimit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts waits by their length, each class twice as long as the one before. Not thread-safe. */
final class Waits {

  /** Up to 1 ms, 2 ms, 4 ms and so on; the last is everything from 34 minutes on. */
  private static final int CLASSES = 23;

  private static final long FIRST = 1_000_000;

  private final int[] counts = new int[CLASSES];

  void add(long nanos) {
    long millis = Math.ceilDiv(nanos, FIRST);
    int index = millis <= 1 ? 0 : Long.SIZE - Long.numberOfLeadingZeros(millis - 1);
    counts[Math.min(index, CLASSES - 1)]++;
  }

  /** Returns the classes that are not empty, the shortest first. */
  List<WaitCount> counts() {
    List<WaitCount> all = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      if (counts[i] > 0) {
        all.add(new WaitCount(Duration.ofNanos(FIRST << i), counts[i]));
      }
    }
    return all;
  }
}
