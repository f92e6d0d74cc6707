package dev.ovend.simulator;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads times as clients write them: with an offset, {@code Z}, or neither, which means UTC. */
final class Times {

  private Times() {}

  /**
   * Returns milliseconds since the epoch.
   *
   * @param field what to blame
   * @throws ApiException if {@code text} is no time
   */
  static long parse(String field, String text) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text, OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime moment =
          time instanceof OffsetDateTime offset
              ? offset
              : LocalDateTime.from(time).atOffset(ZoneOffset.UTC);
      return moment.toInstant().toEpochMilli();
    } catch (DateTimeException e) {
      throw ApiException.invalidField(
          field, "DATE_TIME_TYPE_PARSE", "Could not parse " + text + ". Should be ISO8601.");
    }
  }
}
