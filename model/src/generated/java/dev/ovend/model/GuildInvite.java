// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guild invite, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildInviteResponse}, since 2026-07-18.
 *
 * @param type {@code type}
 * @param code {@code code}
 * @param inviter {@code inviter}: null if there is none
 * @param maxAge {@code max_age}: seconds; null if there is none
 * @param createdAt {@code created_at}: null if there is none
 * @param expiresAt {@code expires_at}: null if there is none
 * @param isContact {@code is_contact}: null if there is none
 * @param flags {@code flags}: null if there is none
 * @param guild {@code guild}
 * @param guildId {@code guild_id}: null if there is none
 * @param channel {@code channel}
 * @param targetType {@code target_type}: null if there is none
 * @param targetUser {@code target_user}: null if there is none
 * @param targetApplication {@code target_application}: null if there is none
 * @param guildScheduledEvent {@code guild_scheduled_event}: null if there is none
 * @param targetChannelId {@code target_channel_id}: null if there is none
 * @param targetMessageId {@code target_message_id}: null if there is none
 * @param liveliness {@code liveliness}: null if there is none
 * @param uses {@code uses}: null if there is none
 * @param maxUses {@code max_uses}: null if there is none
 * @param temporary {@code temporary}: null if there is none
 * @param approximateMemberCount {@code approximate_member_count}: null if there is none
 * @param approximatePresenceCount {@code approximate_presence_count}: null if there is none
 * @param isNicknameChangeable {@code is_nickname_changeable}: null if there is none
 * @param roles {@code roles}
 * @param unknownFields what has no place here yet
 */
public record GuildInvite(
    InviteType type,
    String code,
    @Nullable User inviter,
    @Nullable Integer maxAge,
    @Nullable Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Boolean isContact,
    @Nullable GuildInviteFlags flags,
    InviteGuild guild,
    @Nullable GuildId guildId,
    InviteChannel channel,
    @Nullable InviteTargetType targetType,
    @Nullable User targetUser,
    @Nullable InviteApplication targetApplication,
    @Nullable InviteScheduledEvent guildScheduledEvent,
    @Nullable ChannelId targetChannelId,
    @Nullable MessageId targetMessageId,
    @Nullable GuildLiveliness liveliness,
    @Nullable Integer uses,
    @Nullable Integer maxUses,
    @Nullable Boolean temporary,
    @Nullable Integer approximateMemberCount,
    @Nullable Integer approximatePresenceCount,
    @Nullable Boolean isNicknameChangeable,
    List<InviteRole> roles,
    Map<String, RawJson> unknownFields)
    implements Invite {

  /** Returns what reads and writes it. */
  public static Codec<GuildInvite> codec() {
    return GuildInviteCodec.INSTANCE;
  }
}
