// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import org.jspecify.annotations.Nullable;

/**
 * Thumbnail, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code ThumbnailComponentForMessageRequest}, since 2026-07-18.
 */
public final class Thumbnail extends RequestData implements SectionAccessory {

  @Nullable Integer id;
  @Nullable String description;
  @Nullable Boolean spoiler;
  @Nullable UnfurledMediaRequest media;

  /** Creates one with what Discord demands. */
  public Thumbnail(UnfurledMediaRequest media) {
    this.media = media;
    set(4);
  }

  Thumbnail() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public Thumbnail id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code description}: 1 to 1,024 characters; null is sent as null. */
  public Thumbnail description(@Nullable String description) {
    this.description = description;
    set(2);
    return this;
  }

  /** Returns {@code description}; null if it is null or not set. */
  public @Nullable String description() {
    return description;
  }

  /** Sets {@code spoiler}: null is sent as null. */
  public Thumbnail spoiler(@Nullable Boolean spoiler) {
    this.spoiler = spoiler;
    set(3);
    return this;
  }

  /** Returns {@code spoiler}; null if it is null or not set. */
  public @Nullable Boolean spoiler() {
    return spoiler;
  }

  /** Sets {@code media}. */
  public Thumbnail media(UnfurledMediaRequest media) {
    this.media = media;
    set(4);
    return this;
  }

  /** Returns {@code media}; null if it is null or not set. */
  public @Nullable UnfurledMediaRequest media() {
    return media;
  }

  /** Returns what reads and writes it. */
  public static Codec<Thumbnail> codec() {
    return ThumbnailCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return ThumbnailCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.length("description", description, 1, 1024);
    checks.demanded("media", media);
    checks.inside("media", media);
  }
}
