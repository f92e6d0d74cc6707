// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Basic guild member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code BasicGuildMemberResponse}, since 2026-07-18.
 *
 * @param avatar {@code avatar}: null if there is none
 * @param avatarDecorationData {@code avatar_decoration_data}: null if there is none
 * @param banner {@code banner}: null if there is none
 * @param communicationDisabledUntil {@code communication_disabled_until}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param joinedAt {@code joined_at}
 * @param nick {@code nick}: null if there is none
 * @param pending {@code pending}: null if there is none
 * @param premiumSince {@code premium_since}: null if there is none
 * @param roles {@code roles}: different items
 * @param collectibles {@code collectibles}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record BasicGuildMember(
    @Nullable String avatar,
    @Nullable AvatarDecoration avatarDecorationData,
    @Nullable String banner,
    @Nullable Instant communicationDisabledUntil,
    @Nullable GuildMemberFlags flags,
    Instant joinedAt,
    @Nullable String nick,
    @Nullable Boolean pending,
    @Nullable Instant premiumSince,
    List<RoleId> roles,
    @Nullable Collectibles collectibles,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<BasicGuildMember> codec() {
    return BasicGuildMemberCodec.INSTANCE;
  }
}
