// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thumbnail component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ThumbnailComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param media {@code media}
 * @param description {@code description}: null if there is none
 * @param spoiler {@code spoiler}
 * @param unknownFields what has no place here yet
 */
public record ThumbnailComponent(
    ComponentType type,
    int id,
    UnfurledMedia media,
    @Nullable String description,
    boolean spoiler,
    Map<String, RawJson> unknownFields)
    implements SectionAccessoryComponent {

  /** Returns what reads and writes it. */
  public static Codec<ThumbnailComponent> codec() {
    return ThumbnailComponentCodec.INSTANCE;
  }
}
