// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Scheduled event user count, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ScheduledEventUserCountResponse}, since 2026-07-18.
 *
 * @param guildScheduledEventCount {@code guild_scheduled_event_count}
 * @param guildScheduledEventExceptionCounts {@code guild_scheduled_event_exception_counts}
 * @param unknownFields what has no place here yet
 */
public record ScheduledEventUserCount(
    int guildScheduledEventCount,
    Map<String, Integer> guildScheduledEventExceptionCounts,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ScheduledEventUserCount> codec() {
    return ScheduledEventUserCountCodec.INSTANCE;
  }
}
