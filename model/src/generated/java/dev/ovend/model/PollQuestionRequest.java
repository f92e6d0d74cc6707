// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Poll question request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PollMedia}, since 2026-07-18.
 */
public final class PollQuestionRequest extends RequestData {

  @Nullable String text;
  @Nullable PollQuestionEmojiRequest emoji;

  /** Creates one in which nothing is set. */
  public PollQuestionRequest() {}

  /** Sets {@code text}: 1 to 300 characters; null is sent as null. */
  public PollQuestionRequest text(@Nullable String text) {
    this.text = text;
    set(0);
    return this;
  }

  /** Returns {@code text}; null if it is null or not set. */
  public @Nullable String text() {
    return text;
  }

  /** Sets {@code emoji}: null is sent as null. */
  public PollQuestionRequest emoji(@Nullable PollQuestionEmojiRequest emoji) {
    this.emoji = emoji;
    set(1);
    return this;
  }

  /** Sets {@code emoji} to what the lambda fills in. */
  public PollQuestionRequest emoji(Consumer<PollQuestionEmojiRequest> emoji) {
    PollQuestionEmojiRequest value = new PollQuestionEmojiRequest();
    emoji.accept(value);
    return emoji(value);
  }

  /** Sends {@code emoji} as null. */
  public PollQuestionRequest clearEmoji() {
    return emoji((PollQuestionEmojiRequest) null);
  }

  /** Returns {@code emoji}; null if it is null or not set. */
  public @Nullable PollQuestionEmojiRequest emoji() {
    return emoji;
  }

  /** Returns what reads and writes it. */
  public static Codec<PollQuestionRequest> codec() {
    return PollQuestionRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PollQuestionRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("text", text, 1, 300);
    checks.inside("emoji", emoji);
  }
}
