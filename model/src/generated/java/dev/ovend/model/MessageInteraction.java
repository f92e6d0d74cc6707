// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Message interaction, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageInteractionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param type {@code type}
 * @param name {@code name}
 * @param user {@code user}: null if there is none
 * @param nameLocalized {@code name_localized}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record MessageInteraction(
    InteractionId id,
    InteractionType type,
    String name,
    @Nullable User user,
    @Nullable String nameLocalized,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageInteraction> codec() {
    return MessageInteractionCodec.INSTANCE;
  }
}
