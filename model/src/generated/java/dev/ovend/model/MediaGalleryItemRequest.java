// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Media gallery item request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MediaGalleryItemRequest}, since 2026-07-18.
 */
public final class MediaGalleryItemRequest extends RequestData {

  @Nullable String description;
  @Nullable Boolean spoiler;
  @Nullable UnfurledMediaRequest media;

  /** Creates one with what Discord demands. */
  public MediaGalleryItemRequest(UnfurledMediaRequest media) {
    this.media = media;
    set(2);
  }

  MediaGalleryItemRequest() {}

  /** Sets {@code description}: 1 to 1,024 characters; null is sent as null. */
  public MediaGalleryItemRequest description(@Nullable String description) {
    this.description = description;
    set(0);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code spoiler}: null is sent as null. */
  public MediaGalleryItemRequest spoiler(@Nullable Boolean spoiler) {
    this.spoiler = spoiler;
    set(1);
    return this;
  }

  /** Returns {@code spoiler}; null if it is null or not set. */
  public @Nullable Boolean spoiler() {
    return spoiler;
  }

  /** Sets {@code media}. */
  public MediaGalleryItemRequest media(UnfurledMediaRequest media) {
    this.media = media;
    set(2);
    return this;
  }

  /** Returns {@code media}; null if it is null or not set. */
  public @Nullable UnfurledMediaRequest media() {
    return media;
  }

  /** Returns what reads and writes it. */
  public static Codec<MediaGalleryItemRequest> codec() {
    return MediaGalleryItemRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MediaGalleryItemRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.length("description", description, 1, 1024);
    checks.demanded("media", media);
    checks.inside("media", media);
  }
}
