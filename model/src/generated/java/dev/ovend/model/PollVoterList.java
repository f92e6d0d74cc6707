// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Poll voter list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PollAnswerDetailsResponse}, since 2026-07-18.
 *
 * @param users {@code users}
 * @param unknownFields what has no place here yet
 */
public record PollVoterList(
    List<User> users,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PollVoterList> codec() {
    return PollVoterListCodec.INSTANCE;
  }
}
