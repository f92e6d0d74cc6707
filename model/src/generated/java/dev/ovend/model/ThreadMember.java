// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Thread member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ThreadMemberResponse}, since 2026-07-18.
 *
 * @param id {@code id}: null if there is none
 * @param userId {@code user_id}: null if there is none
 * @param joinTimestamp {@code join_timestamp}
 * @param flags {@code flags}
 * @param member {@code member}: null if there is none
 * @param muted {@code muted}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ThreadMember(
    @Nullable ChannelId id,
    @Nullable UserId userId,
    Instant joinTimestamp,
    ThreadMemberFlags flags,
    @Nullable GuildMember member,
    @Nullable Boolean muted,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ThreadMember> codec() {
    return ThreadMemberCodec.INSTANCE;
  }
}
