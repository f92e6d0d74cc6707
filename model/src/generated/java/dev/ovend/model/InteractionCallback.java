// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Interaction callback, as Discord sends it. Immutable.
 *
 * <p>Schema {@code InteractionCallbackResponse}, since 2026-07-18.
 *
 * @param interaction {@code interaction}
 * @param resource {@code resource}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record InteractionCallback(
    AnsweredInteraction interaction,
    @Nullable InteractionCallbackResource resource,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<InteractionCallback> codec() {
    return InteractionCallbackCodec.INSTANCE;
  }
}
