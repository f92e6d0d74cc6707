package dev.ovend.simulator;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time as people write them: a number with a unit, or ISO-8601. */
final class DurationText {

  private static final Pattern PATTERN =
      Pattern.compile("([+-]?[0-9]{1,12}(?:\\.[0-9]{1,9})?) ?(ms|s|m|h|d)");
  private static final Map<String, Long> NANOS =
      Map.of(
          "ms", 1_000_000L,
          "s", 1_000_000_000L,
          "m", 60_000_000_000L,
          "h", 3_600_000_000_000L,
          "d", 86_400_000_000_000L);
  private static final Duration LONGEST = Duration.ofDays(36_500); // its nanoseconds are a long

  private DurationText() {}

  /** Returns the length of time that {@code text} means, empty if it means none below a century. */
  static Optional<Duration> parse(String text) {
    return (text.contains("P") ? iso(text) : withUnit(text))
        .filter(duration -> duration.abs().compareTo(LONGEST) <= 0);
  }

  private static Optional<Duration> iso(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeException notIso) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> withUnit(String text) {
    Matcher matcher = PATTERN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Long unit = NANOS.get(matcher.group(2));
    if (unit == null) {
      return Optional.empty();
    }
    BigDecimal nanos = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000L));
    return Optional.of(Duration.ofSeconds(parts[0].longValue(), parts[1].longValue()));
  }
}
