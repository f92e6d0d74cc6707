// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Welcome message, as Discord sends it. Immutable.
 *
 * <p>Schema {@code WelcomeMessageResponse}, since 2026-07-18.
 *
 * @param authorIds {@code author_ids}
 * @param message {@code message}
 * @param unknownFields what has no place here yet
 */
public record WelcomeMessage(
    List<UserId> authorIds,
    String message,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<WelcomeMessage> codec() {
    return WelcomeMessageCodec.INSTANCE;
  }
}
