// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown section accessory component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownSectionAccessoryComponent}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param unknownFields what has no place here yet
 */
public record UnknownSectionAccessoryComponent(
    ComponentType type,
    int id,
    Map<String, RawJson> unknownFields)
    implements SectionAccessoryComponent {

  /** Returns what reads and writes it. */
  public static Codec<UnknownSectionAccessoryComponent> codec() {
    return UnknownSectionAccessoryComponentCodec.INSTANCE;
  }
}
