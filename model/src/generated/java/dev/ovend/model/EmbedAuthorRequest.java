// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Embed author request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbedAuthor}, since 2026-07-18.
 */
public final class EmbedAuthorRequest extends RequestData {

  @Nullable String name;
  @Nullable String url;
  @Nullable String iconUrl;

  /** Creates one in which nothing is set. */
  public EmbedAuthorRequest() {}

  /** Sets {@code name}: at most 256 characters; null is sent as null. */
  public EmbedAuthorRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code url}: at most 2,048 characters; null is sent as null. */
  public EmbedAuthorRequest url(@Nullable String url) {
    this.url = url;
    set(1);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Sets {@code icon_url}: at most 2,048 characters; null is sent as null. */
  public EmbedAuthorRequest iconUrl(@Nullable String iconUrl) {
    this.iconUrl = iconUrl;
    set(2);
    return this;
  }

  /** Returns {@code icon_url}; null if it is null or not set. */
  public @Nullable String iconUrl() {
    return iconUrl;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedAuthorRequest> codec() {
    return EmbedAuthorRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedAuthorRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 256);
    checks.length("url", url, 0, 2048);
    checks.length("icon_url", iconUrl, 0, 2048);
  }
}
