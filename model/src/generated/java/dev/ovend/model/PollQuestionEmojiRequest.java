// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Poll question emoji request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PollEmoji}, since 2026-07-18.
 */
public final class PollQuestionEmojiRequest extends RequestData {

  @Nullable EmojiId id;
  @Nullable String name;
  @Nullable Boolean animated;

  /** Creates one in which nothing is set. */
  public PollQuestionEmojiRequest() {}

  /** Sets {@code id}: null is sent as null. */
  public PollQuestionEmojiRequest id(@Nullable EmojiId id) {
    this.id = id;
    set(0);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable EmojiId id() {
    return id;
  }

  /** Sets {@code name}: at most 32 characters; null is sent as null. */
  public PollQuestionEmojiRequest name(@Nullable String name) {
    this.name = name;
    set(1);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code animated}: null is sent as null. */
  public PollQuestionEmojiRequest animated(@Nullable Boolean animated) {
    this.animated = animated;
    set(2);
    return this;
  }

  /** Returns {@code animated}; null if it is null or not set. */
  public @Nullable Boolean animated() {
    return animated;
  }

  /** Returns what reads and writes it. */
  public static Codec<PollQuestionEmojiRequest> codec() {
    return PollQuestionEmojiRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PollQuestionEmojiRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 32);
  }
}
