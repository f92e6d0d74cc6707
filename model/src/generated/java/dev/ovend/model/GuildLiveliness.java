// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild liveliness, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildLivelinessResponse}, since 2026-07-18.
 *
 * @param msgActivityBins {@code msg_activity_bins}
 * @param lastUpdatedTs {@code last_updated_ts}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GuildLiveliness(
    List<Integer> msgActivityBins,
    @Nullable Instant lastUpdatedTs,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<GuildLiveliness> codec() {
    return GuildLivelinessCodec.INSTANCE;
  }
}
