// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Message callback resource, as Discord sends it. Immutable.
 *
 * <p>Schema {@code CreateMessageInteractionCallbackResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param message {@code message}
 * @param unknownFields what has no place here yet
 */
public record MessageCallbackResource(
    InteractionCallbackType type,
    Message message,
    Map<String, RawJson> unknownFields)
    implements InteractionCallbackResource {

  /** Returns what reads and writes it. */
  public static Codec<MessageCallbackResource> codec() {
    return MessageCallbackResourceCodec.INSTANCE;
  }
}
