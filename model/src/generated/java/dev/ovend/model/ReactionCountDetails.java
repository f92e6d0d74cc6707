// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Reaction count details, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageReactionCountDetailsResponse}, since 2026-07-18.
 *
 * @param burst {@code burst}
 * @param normal {@code normal}
 * @param unknownFields what has no place here yet
 */
public record ReactionCountDetails(
    int burst,
    int normal,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ReactionCountDetails> codec() {
    return ReactionCountDetailsCodec.INSTANCE;
  }
}
