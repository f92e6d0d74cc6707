package dev.ovend.rest;

import java.util.Locale;

/** Writes durations for messages that people read. */
final class Durations {

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;

  private Durations() {}

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
