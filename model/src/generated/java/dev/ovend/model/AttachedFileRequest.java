// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Attached file request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UnfurledMediaRequestWithAttachmentReferenceRequired}, since 2026-07-18.
 */
public final class AttachedFileRequest extends RequestData {

  @Nullable String url;

  /** Creates one with what Discord demands. */
  public AttachedFileRequest(String url) {
    this.url = url;
    set(0);
  }

  AttachedFileRequest() {}

  /** Sets {@code url}: at most 2,048 characters. */
  public AttachedFileRequest url(String url) {
    this.url = url;
    set(0);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Returns what reads and writes it. */
  public static Codec<AttachedFileRequest> codec() {
    return AttachedFileRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return AttachedFileRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("url", url);
    checks.length("url", url, 0, 2048);
  }
}
