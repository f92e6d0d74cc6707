// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Unfurled media request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UnfurledMediaRequest}, since 2026-07-18.
 */
public final class UnfurledMediaRequest extends RequestData {

  @Nullable String url;

  /** Creates one with what Discord demands. */
  public UnfurledMediaRequest(String url) {
    this.url = url;
    set(0);
  }

  UnfurledMediaRequest() {}

  /** Sets {@code url}: at most 2,048 characters. */
  public UnfurledMediaRequest url(String url) {
    this.url = url;
    set(0);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Returns what reads and writes it. */
  public static Codec<UnfurledMediaRequest> codec() {
    return UnfurledMediaRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return UnfurledMediaRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("url", url);
    checks.length("url", url, 0, 2048);
  }
}
