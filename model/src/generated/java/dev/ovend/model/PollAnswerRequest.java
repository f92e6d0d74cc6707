// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Poll answer request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code PollAnswerCreateRequest}, since 2026-07-18.
 */
public final class PollAnswerRequest extends RequestData {

  @Nullable PollMediaRequest pollMedia;

  /** Creates one with what Discord demands. */
  public PollAnswerRequest(PollMediaRequest pollMedia) {
    this.pollMedia = pollMedia;
    set(0);
  }

  PollAnswerRequest() {}

  /** Sets {@code poll_media}. */
  public PollAnswerRequest pollMedia(PollMediaRequest pollMedia) {
    this.pollMedia = pollMedia;
    set(0);
    return this;
  }

  /** Sets {@code poll_media} to what the lambda fills in. */
  public PollAnswerRequest pollMedia(Consumer<PollMediaRequest> pollMedia) {
    PollMediaRequest value = new PollMediaRequest();
    pollMedia.accept(value);
    return pollMedia(value);
  }

  /** Returns {@code poll_media}; null if it is null or not set. */
  public @Nullable PollMediaRequest pollMedia() {
    return pollMedia;
  }

  /** Returns what reads and writes it. */
  public static Codec<PollAnswerRequest> codec() {
    return PollAnswerRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return PollAnswerRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("poll_media", pollMedia);
    checks.inside("poll_media", pollMedia);
  }
}
