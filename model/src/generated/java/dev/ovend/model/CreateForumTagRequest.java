// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Create forum tag request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code CreateOrUpdateThreadTagRequest}, since 2026-07-18.
 */
public final class CreateForumTagRequest extends RequestData {

  @Nullable String name;
  @Nullable EmojiId emojiId;
  @Nullable String emojiName;
  @Nullable Boolean moderated;

  /** Creates one with what Discord demands. */
  public CreateForumTagRequest(String name) {
    this.name = name;
    set(0);
  }

  CreateForumTagRequest() {}

  /** Sets {@code name}: at most 20 characters. */
  public CreateForumTagRequest name(String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code emoji_id}: null is sent as null. */
  public CreateForumTagRequest emojiId(@Nullable EmojiId emojiId) {
    this.emojiId = emojiId;
    set(1);
    return this;
  }

  /** Returns {@code emoji_id}; null if it is null or not set. */
  public @Nullable EmojiId emojiId() {
    return emojiId;
  }

  /** Sets {@code emoji_name}: at most 100 characters; null is sent as null. */
  public CreateForumTagRequest emojiName(@Nullable String emojiName) {
    this.emojiName = emojiName;
    set(2);
    return this;
  }

  /** Returns {@code emoji_name}; null if it is null or not set. */
  public @Nullable String emojiName() {
    return emojiName;
  }

  /** Sets {@code moderated}: null is sent as null. */
  public CreateForumTagRequest moderated(@Nullable Boolean moderated) {
    this.moderated = moderated;
    set(3);
    return this;
  }

  /** Returns {@code moderated}; null if it is null or not set. */
  public @Nullable Boolean moderated() {
    return moderated;
  }

  /** Returns what reads and writes it. */
  public static Codec<CreateForumTagRequest> codec() {
    return CreateForumTagRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return CreateForumTagRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("name", name);
    checks.length("name", name, 0, 20);
    checks.length("emoji_name", emojiName, 0, 100);
    ChannelRules.emoji(this, checks);
  }
}
