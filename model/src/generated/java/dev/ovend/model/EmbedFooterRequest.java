// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Embed footer request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbedFooter}, since 2026-07-18.
 */
public final class EmbedFooterRequest extends RequestData {

  @Nullable String text;
  @Nullable String iconUrl;

  /** Creates one in which nothing is set. */
  public EmbedFooterRequest() {}

  /** Sets {@code text}: at most 2,048 characters; null is sent as null. */
  public EmbedFooterRequest text(@Nullable String text) {
    this.text = text;
    set(0);
    return this;
  }

  /** Returns {@code text}; null if it is null or not set. */
  public @Nullable String text() {
    return text;
  }

  /** Sets {@code icon_url}: at most 2,048 characters; null is sent as null. */
  public EmbedFooterRequest iconUrl(@Nullable String iconUrl) {
    this.iconUrl = iconUrl;
    set(1);
    return this;
  }

  /** Returns {@code icon_url}; null if it is null or not set. */
  public @Nullable String iconUrl() {
    return iconUrl;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedFooterRequest> codec() {
    return EmbedFooterRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedFooterRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("text", text, 0, 2048);
    checks.length("icon_url", iconUrl, 0, 2048);
  }
}
