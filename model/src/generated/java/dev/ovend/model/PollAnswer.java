// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Poll answer, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollAnswerResponse}, since 2026-07-18.
 *
 * @param answerId {@code answer_id}
 * @param pollMedia {@code poll_media}
 * @param unknownFields what has no place here yet
 */
public record PollAnswer(
    int answerId,
    PollMedia pollMedia,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PollAnswer> codec() {
    return PollAnswerCodec.INSTANCE;
  }
}
