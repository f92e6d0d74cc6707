// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Join request list, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildJoinRequestsListResponse}, since 2026-07-18.
 *
 * @param total {@code total}: null if there is none
 * @param guildJoinRequests {@code guild_join_requests}
 * @param unknownFields what has no place here yet
 */
public record JoinRequestList(
    @Nullable Integer total,
    List<JoinRequest> guildJoinRequests,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<JoinRequestList> codec() {
    return JoinRequestListCodec.INSTANCE;
  }
}
