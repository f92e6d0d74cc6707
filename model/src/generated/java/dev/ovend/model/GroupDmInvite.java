// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Group dm invite, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GroupDMInviteResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param code {@code code}
 * @param inviter {@code inviter}: null if there is none
 * @param maxAge {@code max_age}: seconds; null if there is none
 * @param createdAt {@code created_at}: null if there is none
 * @param expiresAt {@code expires_at}: null if there is none
 * @param channel {@code channel}
 * @param approximateMemberCount {@code approximate_member_count}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record GroupDmInvite(
    InviteType type,
    String code,
    @Nullable User inviter,
    @Nullable Integer maxAge,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    InviteChannel channel,
    @Nullable Integer approximateMemberCount,
    Map<String, RawJson> unknownFields)
    implements Invite {

  /** Returns what reads and writes it. */
  public static Codec<GroupDmInvite> codec() {
    return GroupDmInviteCodec.INSTANCE;
  }
}
