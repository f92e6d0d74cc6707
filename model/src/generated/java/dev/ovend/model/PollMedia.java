// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Poll media, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollMediaResponse}, since 2026-07-18.
 *
 * @param text {@code text}: null if there is none
 * @param emoji {@code emoji}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record PollMedia(
    @Nullable String text,
    @Nullable ReactionEmoji emoji,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PollMedia> codec() {
    return PollMediaCodec.INSTANCE;
  }
}
