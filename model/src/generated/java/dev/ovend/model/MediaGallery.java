// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Media gallery, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code MediaGalleryComponentForMessageRequest}, since 2026-07-18.
 */
public final class MediaGallery extends RequestData implements ContainerChild, MessageComponent {

  @Nullable Integer id;
  @Nullable List<MediaGalleryItemRequest> items;

  /** Creates one with what Discord demands. */
  public MediaGallery(List<? extends MediaGalleryItemRequest> items) {
    this.items = List.copyOf(items);
    set(2);
  }

  /** Creates one with what Discord demands, one or more of the last. */
  public MediaGallery(MediaGalleryItemRequest item, MediaGalleryItemRequest... more) {
    this(several(item, more));
  }

  MediaGallery() {}

  /** Sets {@code id}: at least 0; null is sent as null. */
  public MediaGallery id(@Nullable Integer id) {
    this.id = id;
    set(1);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable Integer id() {
    return id;
  }

  /** Sets {@code items}: 1 to 10 items. */
  public MediaGallery items(List<? extends MediaGalleryItemRequest> items) {
    this.items = List.copyOf(items);
    set(2);
    return this;
  }

  /** Adds to {@code items}. */
  public MediaGallery addItem(MediaGalleryItemRequest item) {
    this.items = added(this.items, item);
    set(2);
    return this;
  }

  /** Returns {@code items}; null if it is null or not set. */
  public @Nullable List<MediaGalleryItemRequest> items() {
    return items;
  }

  /** Returns what reads and writes it. */
  public static Codec<MediaGallery> codec() {
    return MediaGalleryCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return MediaGalleryCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.range("id", id, 0L, Long.MAX_VALUE);
    checks.demanded("items", items);
    checks.items("items", items, 1, 10);
    checks.each("items", items);
  }
}
