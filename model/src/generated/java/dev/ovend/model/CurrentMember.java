// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Current member, as Discord sends it. Immutable.
 *
 * <p>Schema {@code PrivateGuildMemberResponse}, since 2026-07-18.
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
 * @param user {@code user}: null if there is none
 * @param mute {@code mute}
 * @param deaf {@code deaf}
 * @param permissions {@code permissions}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record CurrentMember(
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
    @Nullable User user,
    boolean mute,
    boolean deaf,
    @Nullable Permissions permissions,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<CurrentMember> codec() {
    return CurrentMemberCodec.INSTANCE;
  }
}
