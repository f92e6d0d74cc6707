// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Create voice event request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code VoiceScheduledEventCreateRequest}, since 2026-07-18.
 */
public final class CreateVoiceEventRequest extends RequestData implements CreateScheduledEventRequest {

  @Nullable String name;
  @Nullable String description;
  @Nullable DataUri image;
  @Nullable Instant scheduledStartTime;
  @Nullable Instant scheduledEndTime;
  @Nullable ScheduledEventPrivacyLevel privacyLevel;
  @Nullable ChannelId channelId;
  @Nullable RecurrenceRuleRequest recurrenceRule;
  @Nullable VoiceEventMetadataRequest entityMetadata;

  /** Creates one with what Discord demands. */
  public CreateVoiceEventRequest(String name, Instant scheduledStartTime, ScheduledEventPrivacyLevel privacyLevel) {
    this.name = name;
    set(0);
    this.scheduledStartTime = scheduledStartTime;
    set(3);
    this.privacyLevel = privacyLevel;
    set(5);
  }

  CreateVoiceEventRequest() {}

  /** Sets {@code name}: at most 100 characters. */
  public CreateVoiceEventRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code description}: at most 1,000 characters; null is sent as null. */
  public CreateVoiceEventRequest description(@Nullable String description) {
    this.description = description;
    set(1);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code image}: null is sent as null. */
  public CreateVoiceEventRequest image(@Nullable DataUri image) {
    this.image = image;
    set(2);
    return this;
  }

  /** Returns {@code image}; null if it is null or not set. */
  public @Nullable DataUri image() {
    return image;
  }

  /** Sets {@code scheduled_start_time}. */
  public CreateVoiceEventRequest scheduledStartTime(Instant scheduledStartTime) {
    this.scheduledStartTime = scheduledStartTime;
    set(3);
    return this;
  }

  /** Returns {@code scheduled_start_time}; null if it is null or not set. */
  public @Nullable Instant scheduledStartTime() {
    return scheduledStartTime;
  }

  /** Sets {@code scheduled_end_time}: null is sent as null. */
  public CreateVoiceEventRequest scheduledEndTime(@Nullable Instant scheduledEndTime) {
    this.scheduledEndTime = scheduledEndTime;
    set(4);
    return this;
  }

  /** Returns {@code scheduled_end_time}; null if it is null or not set. */
  public @Nullable Instant scheduledEndTime() {
    return scheduledEndTime;
  }

  /** Sets {@code privacy_level}. */
  public CreateVoiceEventRequest privacyLevel(ScheduledEventPrivacyLevel privacyLevel) {
    this.privacyLevel = privacyLevel;
    set(5);
    return this;
  }

  /** Returns {@code privacy_level}; null if it is null or not set. */
  public @Nullable ScheduledEventPrivacyLevel privacyLevel() {
    return privacyLevel;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public CreateVoiceEventRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(7);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code recurrence_rule}: null is sent as null. */
  public CreateVoiceEventRequest recurrenceRule(@Nullable RecurrenceRuleRequest recurrenceRule) {
    this.recurrenceRule = recurrenceRule;
    set(8);
    return this;
  }

  /** Returns {@code recurrence_rule}; null if it is null or not set. */
  public @Nullable RecurrenceRuleRequest recurrenceRule() {
    return recurrenceRule;
  }

  /** Sets {@code entity_metadata}: null is sent as null. */
  public CreateVoiceEventRequest entityMetadata(@Nullable VoiceEventMetadataRequest entityMetadata) {
    this.entityMetadata = entityMetadata;
    set(9);
    return this;
  }

  /** Sets {@code entity_metadata} to what the lambda fills in. */
  public CreateVoiceEventRequest entityMetadata(Consumer<VoiceEventMetadataRequest> entityMetadata) {
    VoiceEventMetadataRequest value = new VoiceEventMetadataRequest();
    entityMetadata.accept(value);
    return entityMetadata(value);
  }

  /** Sends {@code entity_metadata} as null. */
  public CreateVoiceEventRequest clearEntityMetadata() {
    return entityMetadata((VoiceEventMetadataRequest) null);
  }

  /** Returns {@code entity_metadata}; null if it is null or not set. */
  public @Nullable VoiceEventMetadataRequest entityMetadata() {
    return entityMetadata;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateVoiceEventRequest> codec() {
    return CreateVoiceEventRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateVoiceEventRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 0, 100);
    checks.length("description", description, 0, 1000);
    checks.demanded("scheduled_start_time", scheduledStartTime);
    checks.demanded("privacy_level", privacyLevel);
    checks.inside("recurrence_rule", recurrenceRule);
    checks.inside("entity_metadata", entityMetadata);
    EventRules.channelEvent(this, checks);
  }
}
