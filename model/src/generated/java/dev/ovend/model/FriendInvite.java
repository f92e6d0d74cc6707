// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Friend invite, as Discord sends it. Immutable.
 *
 * <p>Schema {@code FriendInviteResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param code {@code code}
 * @param inviter {@code inviter}: null if there is none
 * @param maxAge {@code max_age}: seconds; null if there is none
 * @param createdAt {@code created_at}: null if there is none
 * @param expiresAt {@code expires_at}: null if there is none
 * @param friendsCount {@code friends_count}: null if there is none
 * @param channel {@code channel}: null if there is none
 * @param isContact {@code is_contact}: null if there is none
 * @param uses {@code uses}: null if there is none
 * @param maxUses {@code max_uses}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record FriendInvite(
    InviteType type,
    String code,
    @Nullable User inviter,
    @Nullable Integer maxAge,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Integer friendsCount,
    @Nullable InviteChannel channel,
    @Nullable Boolean isContact,
    @Nullable Integer uses,
    @Nullable Integer maxUses,
    @Nullable GuildInviteFlags flags,
    Map<String, RawJson> unknownFields)
    implements Invite {

  /** Returns what reads and writes it. */
  public static Codec<FriendInvite> codec() {
    return FriendInviteCodec.INSTANCE;
  }
}
