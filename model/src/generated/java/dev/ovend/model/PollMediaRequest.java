// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Poll media request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PollMediaCreateRequest}, since 2026-07-18.
 */
public final class PollMediaRequest extends RequestData {

  @Nullable String text;
  @Nullable PollEmojiRequest emoji;

  /** Creates one in which nothing is set. */
  public PollMediaRequest() {}

  /** Sets {@code text}: 1 to 55 characters; null is sent as null. */
  public PollMediaRequest text(@Nullable String text) {
    this.text = text;
    set(0);
    return this;
  }

  /** Returns {@code text}; null if it is null or not set. */
  public @Nullable String text() {
    return text;
  }

  /** Sets {@code emoji}: null is sent as null. */
  public PollMediaRequest emoji(@Nullable PollEmojiRequest emoji) {
    this.emoji = emoji;
    set(1);
    return this;
  }

  /** Sets {@code emoji} to what the lambda fills in. */
  public PollMediaRequest emoji(Consumer<PollEmojiRequest> emoji) {
    PollEmojiRequest value = new PollEmojiRequest();
    emoji.accept(value);
    return emoji(value);
  }

  /** Sends {@code emoji} as null. */
  public PollMediaRequest clearEmoji() {
    return emoji((PollEmojiRequest) null);
  }

  /** Returns {@code emoji}; null if it is null or not set. */
  public @Nullable PollEmojiRequest emoji() {
    return emoji;
  }

  /** Returns what reads and writes it. */
  public static Codec<PollMediaRequest> codec() {
    return PollMediaRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PollMediaRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("text", text, 1, 55);
    checks.inside("emoji", emoji);
    PollRules.media(this, checks);
  }
}
