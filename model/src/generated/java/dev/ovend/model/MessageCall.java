// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Message call, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageCallResponse}, since 2026-07-18.
 *
 * @param endedTimestamp {@code ended_timestamp}: null if there is none
 * @param participants {@code participants}: different items
 * @param unknownFields what has no place here yet
 */
public record MessageCall(
    @Nullable Instant endedTimestamp,
    List<UserId> participants,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<MessageCall> codec() {
    return MessageCallCodec.INSTANCE;
  }
}
