// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Poll results, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollResultsResponse}, since 2026-07-18.
 *
 * @param answerCounts {@code answer_counts}
 * @param isFinalized {@code is_finalized}
 * @param unknownFields what has no place here yet
 */
public record PollResults(
    List<PollAnswerCount> answerCounts,
    boolean isFinalized,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PollResults> codec() {
    return PollResultsCodec.INSTANCE;
  }
}
