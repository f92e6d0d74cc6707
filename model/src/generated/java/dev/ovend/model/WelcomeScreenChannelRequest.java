// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Welcome screen channel request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code GuildWelcomeChannel}, since 2026-07-18.
 */
public final class WelcomeScreenChannelRequest extends RequestData {

  @Nullable ChannelId channelId;
  @Nullable String description;
  @Nullable EmojiId emojiId;
  @Nullable String emojiName;

  /** Creates one with what Discord demands. */
  public WelcomeScreenChannelRequest(ChannelId channelId, String description) {
    this.channelId = channelId;
    set(0);
    this.description = description;
    set(1);
  }

  WelcomeScreenChannelRequest() {}

  /** Sets {@code channel_id}. */
  public WelcomeScreenChannelRequest channelId(ChannelId channelId) {
    this.channelId = channelId;
    set(0);
    return this;
  }

  /** Returns {@code channel_id}; null if it is null or not set. */
  public @Nullable ChannelId channelId() {
    return channelId;
  }

  /** Sets {@code description}: 1 to 50 characters. */
  public WelcomeScreenChannelRequest description(String description) {
    this.description = description;
    set(1);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code emoji_id}: null is sent as null. */
  public WelcomeScreenChannelRequest emojiId(@Nullable EmojiId emojiId) {
    this.emojiId = emojiId;
    set(2);
    return this;
  }

  /** Returns {@code emoji_id}; null if it is null or not set. */
  public @Nullable EmojiId emojiId() {
    return emojiId;
  }

  /** Sets {@code emoji_name}: null is sent as null. */
  public WelcomeScreenChannelRequest emojiName(@Nullable String emojiName) {
    this.emojiName = emojiName;
    set(3);
    return this;
  }

  /** Returns {@code emoji_name}; null if it is null or not set. */
  public @Nullable String emojiName() {
    return emojiName;
  }

  /** Returns what reads and writes it. */
  public static Codec<WelcomeScreenChannelRequest> codec() {
    return WelcomeScreenChannelRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return WelcomeScreenChannelRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("channel_id", channelId);
    checks.demanded("description", description);
    checks.length("description", description, 1, 50);
  }
}
