package dev.ovend.rest;

import java.time.Duration;
import java.util.Locale;

/** Converts durations: to the nanoseconds of a ticker, and to text for messages. */
final class Durations {

  /** Longer ones are cut to this, so that sums with a ticker's time cannot overflow. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  private Durations() {}

  /** Returns the nanoseconds of a duration of any length, at most a year. */
  static long nanos(Duration duration) {
    return (duration.compareTo(LONGEST) > 0 ? LONGEST : duration).toNanos();
  }

  static String text(long nanos) {
    if (nanos < SECOND) {
      return nanos / MILLI + " ms";
    }
    long seconds = nanos / SECOND;
    return seconds < 120
        ? String.format(Locale.ROOT, "%.3g s", nanos / (double) SECOND)
        : seconds / 60 + " min " + seconds % 60 + " s";
  }
}
