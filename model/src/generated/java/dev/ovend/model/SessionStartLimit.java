// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Session start limit, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GatewayBotSessionStartLimitResponse}, since 2026-07-18.
 *
 * @param maxConcurrency {@code max_concurrency}
 * @param remaining {@code remaining}
 * @param resetAfter {@code reset_after}: milliseconds
 * @param total {@code total}
 * @param unknownFields what has no place here yet
 */
public record SessionStartLimit(
    int maxConcurrency,
    int remaining,
    int resetAfter,
    int total,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<SessionStartLimit> codec() {
    return SessionStartLimitCodec.INSTANCE;
  }
}
