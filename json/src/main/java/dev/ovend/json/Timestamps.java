package dev.ovend.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Reads Discord's timestamps, such as {@code 2021-01-07T20:16:41.123000+00:00}. */
final class Timestamps {

  private static final int SECONDS_END = 19;
  private static final int NANO_DIGITS = 9;
  private static final String PATTERN = "dddd-dd-ddTdd:dd:dd";

  private Timestamps() {}

  /**
   * Reads a timestamp; anything but UTC in Discord's own layout goes the slow way.
   *
   * @throws java.time.DateTimeException if it is none
   */
  static Instant parse(char[] text, int offset, int length) {
    if (!matches(text, offset, length)) {
      return OffsetDateTime.parse(new String(text, offset, length)).toInstant();
    }
    int zone = offset + SECONDS_END;
    int end = offset + length;
    int nanos = 0;
    if (text[zone] == '.') {
      int digits = 0;
      for (zone++; zone < end && isDigit(text[zone]); zone++) {
        nanos = nanos * 10 + (text[zone] - '0');
        digits++;
      }
      if (digits == 0 || digits > NANO_DIGITS) {
        return OffsetDateTime.parse(new String(text, offset, length)).toInstant();
      }
      for (; digits < NANO_DIGITS; digits++) {
        nanos *= 10;
      }
    }
    if (!isUtc(text, zone, end)) {
      return OffsetDateTime.parse(new String(text, offset, length)).toInstant();
    }
    long day =
        LocalDate.of(number(text, offset, 4), two(text, offset + 5), two(text, offset + 8))
            .toEpochDay();
    long second =
        two(text, offset + 11) * 3600L + two(text, offset + 14) * 60L + two(text, offset + 17);
    return Instant.ofEpochSecond(day * 86_400 + second, nanos);
  }

  private static boolean matches(char[] text, int offset, int length) {
    if (length <= SECONDS_END) {
      return false;
    }
    for (int i = 0; i < SECONDS_END; i++) {
      char expected = PATTERN.charAt(i);
      char c = text[offset + i];
      if (expected == 'd' ? !isDigit(c) : c != expected) {
        return false;
      }
    }
    return two(text, offset + 11) < 24
        && two(text, offset + 14) < 60
        && two(text, offset + 17) < 60
        && two(text, offset + 5) >= 1
        && two(text, offset + 5) <= 12
        && two(text, offset + 8) >= 1
        && two(text, offset + 8) <= 31;
  }

  private static boolean isUtc(char[] text, int from, int end) {
    int length = end - from;
    if (length == 1) {
      return text[from] == 'Z';
    }
    return length == 6
        && (text[from] == '+' || text[from] == '-')
        && text[from + 1] == '0'
        && text[from + 2] == '0'
        && text[from + 3] == ':'
        && text[from + 4] == '0'
        && text[from + 5] == '0';
  }

  private static int two(char[] text, int at) {
    return number(text, at, 2);
  }

  private static int number(char[] text, int at, int digits) {
    int value = 0;
    for (int i = at; i < at + digits; i++) {
      value = value * 10 + (text[i] - '0');
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
