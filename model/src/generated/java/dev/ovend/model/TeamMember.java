// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Team member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code TeamMemberResponse}, since 2026-07-18.
 *
 * @param user {@code user}
 * @param teamId {@code team_id}
 * @param membershipState {@code membership_state}
 * @param role {@code role}: null if there is none
 * @param permissions {@code permissions}
 * @param unknownFields what has no place here yet
 */
public record TeamMember(
    User user,
    TeamId teamId,
    TeamMembershipState membershipState,
    @Nullable TeamMemberRole role,
    List<String> permissions,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<TeamMember> codec() {
    return TeamMemberCodec.INSTANCE;
  }
}
