// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Message reference request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MessageReferenceRequest}, since 2026-07-18.
 */
public final class MessageReferenceRequest extends RequestData {

  @Nullable GuildId guildId;
  @Nullable ChannelId channelId;
  @Nullable MessageId messageId;
  @Nullable Boolean failIfNotExists;
  @Nullable MessageReferenceType type;

  /** Creates one with what Discord demands. */
  public MessageReferenceRequest(MessageId messageId) {
    this.messageId = messageId;
    set(2);
  }

  MessageReferenceRequest() {}

  /** Sets {@code guild_id}: null is sent as null. */
  public MessageReferenceRequest guildId(@Nullable GuildId guildId) {
    this.guildId = guildId;
    set(0);
    return this;
  }

  /** Returns {@code guild_id}; null if it is null or not set. */
  public @Nullable GuildId guildId() {
    return guildId;
  }

  /** Sets {@code channel_id}: null is sent as null. */
  public MessageReferenceRequest channelId(@Nullable ChannelId channelId) {
    this.channelId = channelId;
    set(1);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code message_id}. */
  public MessageReferenceRequest messageId(MessageId messageId) {
    this.messageId = messageId;
    set(2);
    return this;
  }

  /** Returns {@code message_id}; null if it is null or not set. */
  public @Nullable MessageId messageId() {
    return messageId;
  }

  /** Sets {@code fail_if_not_exists}: null is sent as null. */
  public MessageReferenceRequest failIfNotExists(@Nullable Boolean failIfNotExists) {
    this.failIfNotExists = failIfNotExists;
    set(3);
    return this;
  }

  /** Returns {@code fail_if_not_exists}; null if it is null or not set. */
  public @Nullable Boolean failIfNotExists() {
    return failIfNotExists;
  }

  /** Sets {@code type}: null is sent as null. */
  public MessageReferenceRequest type(@Nullable MessageReferenceType type) {
    this.type = type;
    set(4);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable MessageReferenceType type() {
    return type;
  }

  /** Returns what reads and writes it. */
  public static Codec<MessageReferenceRequest> codec() {
    return MessageReferenceRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MessageReferenceRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("message_id", messageId);
  }
}
