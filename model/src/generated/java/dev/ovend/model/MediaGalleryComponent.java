// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Media gallery component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MediaGalleryComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param items {@code items}
 * @param unknownFields what has no place here yet
 */
public record MediaGalleryComponent(
    ComponentType type,
    int id,
    List<MediaGalleryItem> items,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<MediaGalleryComponent> codec() {
    return MediaGalleryComponentCodec.INSTANCE;
  }
}
