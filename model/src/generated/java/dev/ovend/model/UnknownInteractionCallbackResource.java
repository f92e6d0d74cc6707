// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Unknown interaction callback resource, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UnknownInteractionCallbackResource}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param unknownFields what has no place here yet
 */
public record UnknownInteractionCallbackResource(
    InteractionCallbackType type,
    Map<String, RawJson> unknownFields)
    implements InteractionCallbackResource {

  /** Returns what reads and writes it. */
  public static Codec<UnknownInteractionCallbackResource> codec() {
    return UnknownInteractionCallbackResourceCodec.INSTANCE;
  }
}
