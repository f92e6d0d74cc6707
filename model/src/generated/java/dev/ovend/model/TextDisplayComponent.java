// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Text display component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TextDisplayComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param content {@code content}
 * @param unknownFields what has no place here yet
 */
public record TextDisplayComponent(
    ComponentType type,
    int id,
    String content,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<TextDisplayComponent> codec() {
    return TextDisplayComponentCodec.INSTANCE;
  }
}
