// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Poll answer count, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollResultsEntryResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param count {@code count}
 * @param meVoted {@code me_voted}
 * @param unknownFields what has no place here yet
 */
public record PollAnswerCount(
    int id,
    int count,
    boolean meVoted,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PollAnswerCount> codec() {
    return PollAnswerCountCodec.INSTANCE;
  }
}
