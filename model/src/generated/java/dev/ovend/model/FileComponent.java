// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * File component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code FileComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param file {@code file}
 * @param name {@code name}: null if there is none
 * @param size {@code size}: bytes; null if there is none
 * @param spoiler {@code spoiler}
 * @param unknownFields what has no place here yet
 */
public record FileComponent(
    ComponentType type,
    int id,
    UnfurledMedia file,
    @Nullable String name,
    @Nullable Integer size,
    boolean spoiler,
    Map<String, RawJson> unknownFields)
    implements Component, ContainerChildComponent {

  /** Returns what reads and writes it. */
  public static Codec<FileComponent> codec() {
    return FileComponentCodec.INSTANCE;
  }
}
