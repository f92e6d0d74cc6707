// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Separator component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code SeparatorComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param spacing {@code spacing}
 * @param divider {@code divider}
 * @param unknownFields what has no place here yet
 */
public record SeparatorComponent(
    ComponentType type,
    int id,
    SeparatorSpacing spacing,
    boolean divider,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<SeparatorComponent> codec() {
    return SeparatorComponentCodec.INSTANCE;
  }
}
