// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Embed request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code RichEmbed}, since 2026-07-18.
 */
public final class EmbedRequest extends RequestData {

  @Nullable String type;
  @Nullable String url;
  @Nullable String title;
  @Nullable Long color;
  @Nullable Instant timestamp;
  @Nullable String description;
  @Nullable EmbedAuthorRequest author;
  @Nullable EmbedImageRequest image;
  @Nullable EmbedThumbnailRequest thumbnail;
  @Nullable EmbedFooterRequest footer;
  @Nullable List<EmbedFieldRequest> fields;
  @Nullable EmbedProviderRequest provider;
  @Nullable EmbedVideoRequest video;

  /** Creates one in which nothing is set. */
  public EmbedRequest() {}

  /** Sets {@code type}: null is sent as null. */
  public EmbedRequest type(@Nullable String type) {
    this.type = type;
    set(0);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable String type() {
    return type;
  }

  /** Sets {@code url}: at most 2,048 characters; null is sent as null. */
  public EmbedRequest url(@Nullable String url) {
    this.url = url;
    set(1);
    return this;
  }

  /** Returns {@code url}; null if it is null or not set. */
  public @Nullable String url() {
    return url;
  }

  /** Sets {@code title}: at most 256 characters; null is sent as null. */
  public EmbedRequest title(@Nullable String title) {
    this.title = title;
    set(2);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code color}: 24 bits of red, green and blue. */
  public EmbedRequest color(long color) {
    this.color = color;
    set(3);
    return this;
  }

  /** Sets {@code color}; null is sent as null. */
  public EmbedRequest color(@Nullable Color color) {
    this.color = color == null ? null : Long.valueOf(color.value());
    set(3);
    return this;
  }

  /** Returns {@code color}; null if it is null or not set. */
  public @Nullable Long color() {
    return color;
  }

  /** Sets {@code timestamp}: null is sent as null. */
  public EmbedRequest timestamp(@Nullable Instant timestamp) {
    this.timestamp = timestamp;
    set(4);
    return this;
  }

  /** Returns {@code timestamp}; null if it is null or not set. */
  public @Nullable Instant timestamp() {
    return timestamp;
  }

  /** Sets {@code description}: at most 4,096 characters; null is sent as null. */
  public EmbedRequest description(@Nullable String description) {
    this.description = description;
    set(5);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code author}: null is sent as null. */
  public EmbedRequest author(@Nullable EmbedAuthorRequest author) {
    this.author = author;
    set(6);
    return this;
  }

  /** Sets {@code author} to what the lambda fills in. */
  public EmbedRequest author(Consumer<EmbedAuthorRequest> author) {
    EmbedAuthorRequest value = new EmbedAuthorRequest();
    author.accept(value);
    return author(value);
  }

  /** Sends {@code author} as null. */
  public EmbedRequest clearAuthor() {
    return author((EmbedAuthorRequest) null);
  }

  /** Returns {@code author}; null if it is null or not set. */
  public @Nullable EmbedAuthorRequest author() {
    return author;
  }

  /** Sets {@code image}: null is sent as null. */
  public EmbedRequest image(@Nullable EmbedImageRequest image) {
    this.image = image;
    set(7);
    return this;
  }

  /** Sets {@code image} to what the lambda fills in. */
  public EmbedRequest image(Consumer<EmbedImageRequest> image) {
    EmbedImageRequest value = new EmbedImageRequest();
    image.accept(value);
    return image(value);
  }

  /** Sends {@code image} as null. */
  public EmbedRequest clearImage() {
    return image((EmbedImageRequest) null);
  }

  /** Returns {@code image}; null if it is null or not set. */
  public @Nullable EmbedImageRequest image() {
    return image;
  }

  /** Sets {@code thumbnail}: null is sent as null. */
  public EmbedRequest thumbnail(@Nullable EmbedThumbnailRequest thumbnail) {
    this.thumbnail = thumbnail;
    set(8);
    return this;
  }

  /** Sets {@code thumbnail} to what the lambda fills in. */
  public EmbedRequest thumbnail(Consumer<EmbedThumbnailRequest> thumbnail) {
    EmbedThumbnailRequest value = new EmbedThumbnailRequest();
    thumbnail.accept(value);
    return thumbnail(value);
  }

  /** Sends {@code thumbnail} as null. */
  public EmbedRequest clearThumbnail() {
    return thumbnail((EmbedThumbnailRequest) null);
  }

  /** Returns {@code thumbnail}; null if it is null or not set. */
  public @Nullable EmbedThumbnailRequest thumbnail() {
    return thumbnail;
  }

  /** Sets {@code footer}: null is sent as null. */
  public EmbedRequest footer(@Nullable EmbedFooterRequest footer) {
    this.footer = footer;
    set(9);
    return this;
  }

  /** Sets {@code footer} to what the lambda fills in. */
  public EmbedRequest footer(Consumer<EmbedFooterRequest> footer) {
    EmbedFooterRequest value = new EmbedFooterRequest();
    footer.accept(value);
    return footer(value);
  }

  /** Sends {@code footer} as null. */
  public EmbedRequest clearFooter() {
    return footer((EmbedFooterRequest) null);
  }

  /** Returns {@code footer}; null if it is null or not set. */
  public @Nullable EmbedFooterRequest footer() {
    return footer;
  }

  /** Sets {@code fields}: at most 25 items; null is sent as null. */
  public EmbedRequest fields(@Nullable List<? extends EmbedFieldRequest> fields) {
    this.fields = fields == null ? null : List.copyOf(fields);
    set(10);
    return this;
  }

  /** Adds to {@code fields}. */
  public EmbedRequest addField(EmbedFieldRequest field) {
    this.fields = added(this.fields, field);
    set(10);
    return this;
  }

  /** Returns {@code fields}; null if it is null or not set. */
  public @Nullable List<EmbedFieldRequest> fields() {
    return fields;
  }

  /** Sets {@code provider}: null is sent as null. */
  public EmbedRequest provider(@Nullable EmbedProviderRequest provider) {
    this.provider = provider;
    set(11);
    return this;
  }

  /** Sets {@code provider} to what the lambda fills in. */
  public EmbedRequest provider(Consumer<EmbedProviderRequest> provider) {
    EmbedProviderRequest value = new EmbedProviderRequest();
    provider.accept(value);
    return provider(value);
  }

  /** Sends {@code provider} as null. */
  public EmbedRequest clearProvider() {
    return provider((EmbedProviderRequest) null);
  }

  /** Returns {@code provider}; null if it is null or not set. */
  public @Nullable EmbedProviderRequest provider() {
    return provider;
  }

  /** Sets {@code video}: null is sent as null. */
  public EmbedRequest video(@Nullable EmbedVideoRequest video) {
    this.video = video;
    set(12);
    return this;
  }

  /** Sets {@code video} to what the lambda fills in. */
  public EmbedRequest video(Consumer<EmbedVideoRequest> video) {
    EmbedVideoRequest value = new EmbedVideoRequest();
    video.accept(value);
    return video(value);
  }

  /** Sends {@code video} as null. */
  public EmbedRequest clearVideo() {
    return video((EmbedVideoRequest) null);
  }

  /** Returns {@code video}; null if it is null or not set. */
  public @Nullable EmbedVideoRequest video() {
    return video;
  }

  /** Returns what reads and writes it. */
  public static Codec<EmbedRequest> codec() {
    return EmbedRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return EmbedRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("url", url, 0, 2048);
    checks.length("title", title, 0, 256);
    checks.range("color", color, 0L, 16777215L);
    checks.length("description", description, 0, 4096);
    checks.inside("author", author);
    checks.inside("image", image);
    checks.inside("thumbnail", thumbnail);
    checks.inside("footer", footer);
    checks.items("fields", fields, 0, 25);
    checks.each("fields", fields);
    checks.inside("provider", provider);
    checks.inside("video", video);
    EmbedRules.embed(this, checks);
  }
}
