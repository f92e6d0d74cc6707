// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Poll, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollResponse}, since 2026-07-18.
 *
 * @param question {@code question}
 * @param answers {@code answers}
 * @param expiry {@code expiry}: null if there is none
 * @param allowMultiselect {@code allow_multiselect}
 * @param layoutType {@code layout_type}
 * @param results {@code results}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Poll(
    PollMedia question,
    List<PollAnswer> answers,
    @Nullable Instant expiry,
    boolean allowMultiselect,
    PollLayout layoutType,
    @Nullable PollResults results,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Poll> codec() {
    return PollCodec.INSTANCE;
  }
}
