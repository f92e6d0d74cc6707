// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Media gallery item, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MediaGalleryItemResponse}, since 2026-07-18.
 *
 * @param media {@code media}
 * @param description {@code description}: null if there is none
 * @param spoiler {@code spoiler}
 * @param unknownFields what has no place here yet
 */
public record MediaGalleryItem(
    UnfurledMedia media,
    @Nullable String description,
    boolean spoiler,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MediaGalleryItem> codec() {
    return MediaGalleryItemCodec.INSTANCE;
  }
}
