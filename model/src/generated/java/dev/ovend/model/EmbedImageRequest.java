// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Embed image request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbedImage}, since 2026-07-18.
 */
public final class EmbedImageRequest extends RequestData {

  @Nullable String url;
  @Nullable Long width;
  @Nullable Long height;
  @Nullable String placeholder;
  @Nullable Long placeholderVersion;
  @Nullable Boolean isAnimated;
  @Nullable String description;

  /** Creates one in which nothing is set. */
  public EmbedImageRequest() {}

  /** Sets {@code url}: at most 2,048 characters; null is sent as null. */
  public EmbedImageRequest url(@Nullable String url) {
    this.url = url;
    set(0);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Sets {@code width}: pixels; null is sent as null. */
  public EmbedImageRequest width(@Nullable Long width) {
    this.width = width;
    set(1);
    return this;
  }

  /** Sets {@code width}: pixels. */
  public EmbedImageRequest width(long width) {
    return width(Long.valueOf(width));
  }

  /** Returns {@code width}; null if it is null or not set. */
  public @Nullable Long width() {
    return width;
  }

  /** Sets {@code height}: pixels; null is sent as null. */
  public EmbedImageRequest height(@Nullable Long height) {
    this.height = height;
    set(2);
    return this;
  }

  /** Sets {@code height}: pixels. */
  public EmbedImageRequest height(long height) {
    return height(Long.valueOf(height));
  }

  /** Returns {@code height}; null if it is null or not set. */
  public @Nullable Long height() {
    return height;
  }

  /** Sets {@code placeholder}: at most 64 characters; null is sent as null. */
  public EmbedImageRequest placeholder(@Nullable String placeholder) {
    this.placeholder = placeholder;
    set(3);
    return this;
  }

  /** Returns {@code placeholder}; null if it is null or not set. */
  public @Nullable String placeholder() {
    return placeholder;
  }

  /** Sets {@code placeholder_version}: at most 2,147,483,647; null is sent as null. */
  public EmbedImageRequest placeholderVersion(@Nullable Long placeholderVersion) {
    this.placeholderVersion = placeholderVersion;
    set(4);
    return this;
  }

  /** Sets {@code placeholder_version}: at most 2,147,483,647. */
  public EmbedImageRequest placeholderVersion(long placeholderVersion) {
    return placeholderVersion(Long.valueOf(placeholderVersion));
  }

  /** Returns {@code placeholder_version}; null if it is null or not set. */
  public @Nullable Long placeholderVersion() {
    return placeholderVersion;
  }

  /** Sets {@code is_animated}: null is sent as null. */
  public EmbedImageRequest isAnimated(@Nullable Boolean isAnimated) {
    this.isAnimated = isAnimated;
    set(5);
    return this;
  }

  /** Returns {@code is_animated}; null if it is null or not set. */
  public @Nullable Boolean isAnimated() {
    return isAnimated;
  }

  /** Sets {@code description}: at most 4,096 characters; null is sent as null. */
  public EmbedImageRequest description(@Nullable String description) {
    this.description = description;
    set(6);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedImageRequest> codec() {
    return EmbedImageRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedImageRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("url", url, 0, 2048);
    checks.length("placeholder", placeholder, 0, 64);
    checks.range("placeholder_version", placeholderVersion, 0L, 2147483647L);
    checks.length("description", description, 0, 4096);
  }
}
