// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scheduled event, as Discord sends it: one of several kinds. What Discord adds arrives as {@link
 * UnknownScheduledEvent}.
 */
public sealed interface ScheduledEvent
    permits ExternalScheduledEvent, StageScheduledEvent, VoiceScheduledEvent, UnknownScheduledEvent {

  /** Returns what reads and writes it. */
  static Codec<ScheduledEvent> codec() {
    return ScheduledEventCodec.INSTANCE;
  }

  /** Returns {@code id}. */
  ScheduledEventId id();

  /** Returns {@code guild_id}. */
  GuildId guildId();

  /** Returns {@code name}. */
  String name();

  /** Returns {@code description}: null if there is none. */
  @Nullable String description();

  /** Returns {@code channel_id}: null if there is none. */
  @Nullable ChannelId channelId();

  /** Returns {@code creator_id}: null if there is none. */
  @Nullable UserId creatorId();

  /** Returns {@code creator}: null if there is none. */
  @Nullable User creator();

  /** Returns {@code image}: null if there is none. */
  @Nullable String image();

  /** Returns {@code scheduled_start_time}. */
  Instant scheduledStartTime();

  /** Returns {@code scheduled_end_time}: null if there is none. */
  @Nullable Instant scheduledEndTime();

  /** Returns {@code status}. */
  ScheduledEventStatus status();

  /** Returns {@code entity_type}. */
  ScheduledEventEntityType entityType();

  /** Returns {@code entity_id}: null if there is none. */
  @Nullable StageInstanceId entityId();

  /** Returns {@code recurrence_rule}: null if there is none. */
  @Nullable RecurrenceRule recurrenceRule();

  /** Returns {@code user_count}: null if there is none. */
  @Nullable Integer userCount();

  /** Returns {@code privacy_level}. */
  ScheduledEventPrivacyLevel privacyLevel();

  /** Returns {@code user_rsvp}: null if there is none. */
  @Nullable ScheduledEventUser userRsvp();

  /** Returns {@code guild_scheduled_event_exceptions}. */
  List<ScheduledEventOverride> guildScheduledEventExceptions();

  /** Returns {@code sku_ids}. */
  List<SkuId> skuIds();
}
