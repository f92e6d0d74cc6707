// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Container component, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ContainerComponentResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param id {@code id}
 * @param accentColor {@code accent_color}: null if there is none
 * @param components {@code components}
 * @param spoiler {@code spoiler}
 * @param unknownFields what has no place here yet
 */
public record ContainerComponent(
    ComponentType type,
    int id,
    @Nullable Integer accentColor,
    List<ContainerChildComponent> components,
    boolean spoiler,
    Map<String, RawJson> unknownFields)
    implements Component {

  /** Returns what reads and writes it. */
  public static Codec<ContainerComponent> codec() {
    return ContainerComponentCodec.INSTANCE;
  }
}
