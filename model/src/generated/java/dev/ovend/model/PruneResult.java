// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prune result, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildPruneResponse}, since 2026-07-18.
 *
 * @param pruned {@code pruned}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record PruneResult(
    @Nullable Integer pruned,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PruneResult> codec() {
    return PruneResultCodec.INSTANCE;
  }
}
