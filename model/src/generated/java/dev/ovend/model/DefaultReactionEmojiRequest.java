// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Default reaction emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateDefaultReactionEmojiRequest}, since 2026-07-18.
 */
public final class DefaultReactionEmojiRequest extends RequestData {

  @Nullable EmojiId emojiId;
  @Nullable String emojiName;

  /** Creates one in which nothing is set. */
  public DefaultReactionEmojiRequest() {}

  /** Sets {@code emoji_id}: null is sent as null. */
  public DefaultReactionEmojiRequest emojiId(@Nullable EmojiId emojiId) {
    this.emojiId = emojiId;
    set(0);
    return this;
  }

  /** Returns {@code emoji_id}; null if it is null or not set. */
  public @Nullable EmojiId emojiId() {
    return emojiId;
  }

  /** Sets {@code emoji_name}: at most 100 characters; null is sent as null. */
  public DefaultReactionEmojiRequest emojiName(@Nullable String emojiName) {
    this.emojiName = emojiName;
    set(1);
    return this;
  }

  /** Returns {@code emoji_name}; null if it is null or not set. */
  public @Nullable String emojiName() {
    return emojiName;
  }

  /** Returns what reads and writes it. */
  public static Codec<DefaultReactionEmojiRequest> codec() {
    return DefaultReactionEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return DefaultReactionEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("emoji_name", emojiName, 0, 100);
    ChannelRules.emoji(this, checks);
  }
}
