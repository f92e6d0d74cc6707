// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event override, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildScheduledEventExceptionResponse}, since 2026-07-18.
 *
 * @param eventId {@code event_id}
 * @param eventExceptionId {@code event_exception_id}
 * @param scheduledStartTime {@code scheduled_start_time}: null if there is none
 * @param scheduledEndTime {@code scheduled_end_time}: null if there is none
 * @param isCanceled {@code is_canceled}
 * @param unknownFields what has no place here yet
 */
public record ScheduledEventOverride(
    ScheduledEventId eventId,
    ScheduledEventExceptionId eventExceptionId,
    @Nullable Instant scheduledStartTime,
    @Nullable Instant scheduledEndTime,
    boolean isCanceled,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventOverride> codec() {
    return ScheduledEventOverrideCodec.INSTANCE;
  }
}
