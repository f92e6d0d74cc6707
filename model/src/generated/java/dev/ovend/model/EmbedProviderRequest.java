// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Embed provider request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbedProvider}, since 2026-07-18.
 */
public final class EmbedProviderRequest extends RequestData {

  @Nullable String name;
  @Nullable String url;

  /** Creates one in which nothing is set. */
  public EmbedProviderRequest() {}

  /** Sets {@code name}: at most 256 characters; null is sent as null. */
  public EmbedProviderRequest name(@Nullable String name) {
    this.name = name;
    set(0);
    return this;
  }

  /** Returns {@code name}; null if it is null or not set. */
  public @Nullable String name() {
    return name;
  }

  /** Sets {@code url}: at most 2,048 characters; null is sent as null. */
  public EmbedProviderRequest url(@Nullable String url) {
    this.url = url;
    set(1);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedProviderRequest> codec() {
    return EmbedProviderRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedProviderRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("name", name, 0, 256);
    checks.length("url", url, 0, 2048);
  }
}
