// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create stage instance request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateStageInstanceRequest}, since 2026-07-18.
 */
public final class CreateStageInstanceRequest extends RequestData {

  @Nullable String topic;
  @Nullable ChannelId channelId;
  @Nullable StagePrivacyLevel privacyLevel;
  @Nullable ScheduledEventId guildScheduledEventId;
  @Nullable Boolean sendStartNotification;

  /** Creates one with what Discord demands. */
  public CreateStageInstanceRequest(String topic, ChannelId channelId) {
    this.topic = topic;
    set(0);
    this.channelId = channelId;
    set(1);
  }

  CreateStageInstanceRequest() {}

  /** Sets {@code topic}: 1 to 120 characters. */
  public CreateStageInstanceRequest topic(String topic) {
    this.topic = topic;
    set(0);
    return this;
  }

  /** Returns {@code topic}; null if it is null or not set. */
  public @Nullable String topic() {
    return topic;
  }

  /** Sets {@code channel_id}. */
  public CreateStageInstanceRequest channelId(ChannelId channelId) {
    this.channelId = channelId;
    set(1);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code privacy_level}: null is sent as null. */
  public CreateStageInstanceRequest privacyLevel(@Nullable StagePrivacyLevel privacyLevel) {
    this.privacyLevel = privacyLevel;
    set(2);
    return this;
  }

  /** Returns {@code privacy_level}; null if it is null or not set. */
  public @Nullable StagePrivacyLevel privacyLevel() {
    return privacyLevel;
  }

  /** Sets {@code guild_scheduled_event_id}: null is sent as null. */
  public CreateStageInstanceRequest guildScheduledEventId(@Nullable ScheduledEventId guildScheduledEventId) {
    this.guildScheduledEventId = guildScheduledEventId;
    set(3);
    return this;
  }

  /** Returns {@code guild_scheduled_event_id}; null if it is null or not set. */
  public @Nullable ScheduledEventId guildScheduledEventId() {
    return guildScheduledEventId;
  }

  /** Sets {@code send_start_notification}: null is sent as null. */
  public CreateStageInstanceRequest sendStartNotification(@Nullable Boolean sendStartNotification) {
    this.sendStartNotification = sendStartNotification;
    set(4);
    return this;
  }

  /** Returns {@code send_start_notification}; null if it is null or not set. */
  public @Nullable Boolean sendStartNotification() {
    return sendStartNotification;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateStageInstanceRequest> codec() {
    return CreateStageInstanceRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateStageInstanceRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("topic", topic);
    checks.length("topic", topic, 1, 120);
    checks.demanded("channel_id", channelId);
  }
}
