// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reaction, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageReactionResponse}, since 2026-07-18.
 *
 * @param emoji {@code emoji}
 * @param count {@code count}
 * @param countDetails {@code count_details}: null if there is none
 * @param burstColors {@code burst_colors}
 * @param meBurst {@code me_burst}: null if there is none
 * @param me {@code me}
 * @param unknownFields what has no place here yet
 */
public record Reaction(
    ReactionEmoji emoji,
    int count,
    @Nullable ReactionCountDetails countDetails,
    List<String> burstColors,
    @Nullable Boolean meBurst,
    boolean me,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Reaction> codec() {
    return ReactionCodec.INSTANCE;
  }
}
