package dev.ovend.ratelimit;

import java.time.Duration;

/** Spans of time: read from header fields, written for people. */
final class Spans {

  /** What {@link #parse} returns for text that is no span of time. */
  static final long INVALID = -1;

  /** No span is longer, so that sums never overflow. */
  static final long LONGEST = Duration.ofDays(40_000).toNanos();

  private static final long MILLI = 1_000_000;
  private static final long SECOND = 1_000 * MILLI;
  private static final long TENTH = SECOND / 10;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;

  private Spans() {}

  /**
   * Returns the nanoseconds in a decimal number of seconds such as {@code 0.517}, at most {@link
   * #LONGEST}; {@link #INVALID} if it is anything else, such as negative or a date.
   */
  static long parse(String text) {
    String number = text.strip();
    int point = number.indexOf('.');
    int whole = point < 0 ? number.length() : point;
    if (whole == 0 || whole == number.length() - 1) {
      return INVALID;
    }
    long nanos = 0;
    long unit = SECOND;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (i != whole && (digit < 0 || digit > 9)) {
        return INVALID;
      }
      if (i < whole) {
        nanos = nanos > LONGEST / 10 ? LONGEST : Math.min(LONGEST, nanos * 10 + digit * SECOND);
      } else if (i > whole) {
        unit /= 10;
        nanos = Math.min(LONGEST, nanos + digit * unit);
      }
    }
    return nanos;
  }

  /** Returns the nanoseconds of {@code span}, from 0 to {@link #LONGEST}. */
  static long nanos(Duration span) {
    if (span.isNegative()) {
      return 0;
    }
    return span.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : span.toNanos();
  }

  /**
   * Returns a span as people write it, such as {@code 80 ms}, {@code 4.2 s}, {@code 9 min 12 s}.
   */
  static String text(long nanos) {
    if (nanos < SECOND) {
      return nanos / MILLI + " ms";
    }
    if (nanos < MINUTE) {
      long tenths = nanos % SECOND / TENTH;
      return nanos / SECOND + (tenths == 0 ? "" : "." + tenths) + " s";
    }
    if (nanos < HOUR) {
      return nanos / MINUTE + " min " + nanos % MINUTE / SECOND + " s";
    }
    return nanos / HOUR + " h " + nanos % HOUR / MINUTE + " min";
  }
}
