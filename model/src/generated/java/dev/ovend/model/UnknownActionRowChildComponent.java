// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown action row child component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownActionRowChildComponent}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param unknownFields what has no place here yet
 */
public record UnknownActionRowChildComponent(
    ComponentType type,
    int id,
    Map<String, RawJson> unknownFields)
    implements ActionRowChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<UnknownActionRowChildComponent> codec() {
    return UnknownActionRowChildComponentCodec.INSTANCE;
  }
}
