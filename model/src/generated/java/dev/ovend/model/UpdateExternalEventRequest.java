// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Update external event request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ExternalScheduledEventPatchRequestPartial}, since 2026-07-18.
 */
public final class UpdateExternalEventRequest extends RequestData {

  @Nullable ScheduledEventStatus status;
  @Nullable String name;
  @Nullable String description;
  @Nullable DataUri image;
  @Nullable Instant scheduledStartTime;
  @Nullable Instant scheduledEndTime;
  @Nullable ScheduledEventPrivacyLevel privacyLevel;
  @Nullable ChannelId channelId;
  @Nullable RecurrenceRuleRequest recurrenceRule;
  @Nullable ExternalEventMetadataRequest entityMetadata;

  /** Creates one in which nothing is set. */
  public UpdateExternalEventRequest() {}

  /** Sets {@code status}: null is sent as null. */
  public UpdateExternalEventRequest status(@Nullable ScheduledEventStatus status) {
    this.status = status;
    set(0);
    return this;
  }

  /** Returns {@code status}; null if it is null or not set. */
  public @Nullable ScheduledEventStatus status() {
    return status;
  }

  /** Sets {@code name}: at most 100 characters. */
  public UpdateExternalEventRequest name(String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code description}: at most 1,000 characters; null is sent as null. */
  public UpdateExternalEventRequest description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code image}: null is sent as null. */
  public UpdateExternalEventRequest image(@Nullable DataUri image) {
    this.image = image;
    set(3);
    return this;
  }

  /** Returns {@code image}; null if it is null or not set. */
  public @Nullable DataUri image() {
    return image;
  }

  /** Sets {@code scheduled_start_time}. */
  public UpdateExternalEventRequest scheduledStartTime(Instant scheduledStartTime) {
    this.scheduledStartTime = scheduledStartTime;
    set(4);
    return this;
  }

  /** Returns {@code scheduled_start_time}; null if it is null or not set. */
  public @Nullable Instant scheduledStartTime() {
    return scheduledStartTime;
  }

  /** Sets {@code scheduled_end_time}: null is sent as null. */
  public UpdateExternalEventRequest scheduledEndTime(@Nullable Instant scheduledEndTime) {
    this.scheduledEndTime = scheduledEndTime;
    set(5);
    return this;
  }

  /** Returns {@code scheduled_end_time}; null if it is null or not set. */
  public @Nullable Instant scheduledEndTime() {
    return scheduledEndTime;
  }

  /** Sets {@code privacy_level}. */
  public UpdateExternalEventRequest privacyLevel(ScheduledEventPrivacyLevel privacyLevel) {
    this.privacyLevel = privacyLevel;
    set(7);
    return this;
  }

  /** Returns {@code privacy_level}; null if it is null or not set. */
  public @Nullable ScheduledEventPrivacyLevel privacyLevel() {
    return privacyLevel;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public UpdateExternalEventRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(8);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code recurrence_rule}: null is sent as null. */
  public UpdateExternalEventRequest recurrenceRule(@Nullable RecurrenceRuleRequest recurrenceRule) {
    this.recurrenceRule = recurrenceRule;
    set(9);
    return this;
  }

  /** Returns {@code recurrence_rule}; null if it is null or not set. */
  public @Nullable RecurrenceRuleRequest recurrenceRule() {
    return recurrenceRule;
  }

  /** Sets {@code entity_metadata}. */
  public UpdateExternalEventRequest entityMetadata(ExternalEventMetadataRequest entityMetadata) {
    this.entityMetadata = entityMetadata;
    set(10);
    return this;
  }

  /** Returns {@code entity_metadata}; null if it is null or not set. */
  public @Nullable ExternalEventMetadataRequest entityMetadata() {
    return entityMetadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<UpdateExternalEventRequest> codec() {
    return UpdateExternalEventRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UpdateExternalEventRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 100);
    checks.length("description", description, 0, 1000);
    checks.inside("recurrence_rule", recurrenceRule);
    checks.inside("entity_metadata", entityMetadata);
    EventRules.eventChange(this, checks);
  }
}
