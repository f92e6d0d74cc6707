// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Action row component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ActionRowComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param components {@code components}
 * @param unknownFields what has no place here yet
 */
public record ActionRowComponent(
    ComponentType type,
    int id,
    List<ActionRowChildComponent> components,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<ActionRowComponent> codec() {
    return ActionRowComponentCodec.INSTANCE;
  }
}
