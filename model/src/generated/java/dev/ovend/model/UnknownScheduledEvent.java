// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Unknown scheduled event, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownScheduledEvent}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param guildId {@code guild_id}
 * @param name {@code name}
 * @param description {@code description}: null if there is none
 * @param channelId {@code channel_id}: null if there is none
 * @param creatorId {@code creator_id}: null if there is none
 * @param creator {@code creator}: null if there is none
 * @param image {@code image}: null if there is none
 * @param scheduledStartTime {@code scheduled_start_time}
 * @param scheduledEndTime {@code scheduled_end_time}: null if there is none
 * @param status {@code status}
 * @param entityType {@code entity_type}
 * @param entityId {@code entity_id}: null if there is none
 * @param recurrenceRule {@code recurrence_rule}: null if there is none
 * @param userCount {@code user_count}: null if there is none
 * @param privacyLevel {@code privacy_level}
 * @param userRsvp {@code user_rsvp}: null if there is none
 * @param guildScheduledEventExceptions {@code guild_scheduled_event_exceptions}
 * @param skuIds {@code sku_ids}
 * @param unknownFields what has no place here yet
 */
public record UnknownScheduledEvent(
    ScheduledEventId id,
    GuildId guildId,
    String name,
    @Nullable String description,
    @Nullable ChannelId channelId,
    @Nullable UserId creatorId,
    @Nullable User creator,
    @Nullable String image,
    Instant scheduledStartTime,
    @Nullable Instant scheduledEndTime,
    ScheduledEventStatus status,
    ScheduledEventEntityType entityType,
    @Nullable StageInstanceId entityId,
    @Nullable RecurrenceRule recurrenceRule,
    @Nullable Integer userCount,
    ScheduledEventPrivacyLevel privacyLevel,
    @Nullable ScheduledEventUser userRsvp,
    List<ScheduledEventOverride> guildScheduledEventExceptions,
    List<SkuId> skuIds,
    Map<String, RawJson> unknownFields)
    implements ScheduledEvent {

  /** Returns what reads and writes it. */
  public static Codec<UnknownScheduledEvent> codec() {
    return UnknownScheduledEventCodec.INSTANCE;
  }
}
