// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Join request, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildJoinRequestResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param createdAt {@code created_at}
 * @param reviewedAt {@code reviewed_at}: null if there is none
 * @param applicationStatus {@code application_status}: null if there is none
 * @param rejectionReason {@code rejection_reason}: null if there is none
 * @param guildId {@code guild_id}
 * @param userId {@code user_id}
 * @param user {@code user}: null if there is none
 * @param formResponses {@code form_responses}
 * @param actionedByUser {@code actioned_by_user}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record JoinRequest(
    JoinRequestId id,
    Instant createdAt,
    @Nullable Instant reviewedAt,
    @Nullable JoinRequestStatus applicationStatus,
    @Nullable String rejectionReason,
    GuildId guildId,
    UserId userId,
    @Nullable User user,
    List<FormField> formResponses,
    @Nullable User actionedByUser,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<JoinRequest> codec() {
    return JoinRequestCodec.INSTANCE;
  }
}
