// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Section component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SectionComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param components {@code components}
 * @param accessory {@code accessory}
 * @param unknownFields what has no place here yet
 */
public record SectionComponent(
    ComponentType type,
    int id,
    List<TextDisplayComponent> components,
    SectionAccessoryComponent accessory,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<SectionComponent> codec() {
    return SectionComponentCodec.INSTANCE;
  }
}
