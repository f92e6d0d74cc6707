// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;

final class GuildInviteCodec implements Codec<GuildInvite> {

  static final GuildInviteCodec INSTANCE = new GuildInviteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "code!", "inviter", "max_age", "created_at", "expires_at!", "is_contact",
          "flags", "guild!", "guild_id", "channel!", "target_type", "target_user",
          "target_application", "guild_scheduled_event", "target_channel_id", "target_message_id",
          "liveliness", "uses", "max_uses", "temporary", "approximate_member_count",
          "approximate_presence_count", "is_nickname_changeable", "roles");

  private GuildInviteCodec() {}

  @Override
  public GuildInvite read(JsonReader in) {
    InviteType type_ = null;
    String code_ = null;
    User inviter_ = null;
    Integer maxAge_ = null;
    Instant createdAt_ = null;
    Instant expiresAt_ = null;
    Boolean isContact_ = null;
    GuildInviteFlags flags_ = null;
    InviteGuild guild_ = null;
    GuildId guildId_ = null;
    InviteChannel channel_ = null;
    InviteTargetType targetType_ = null;
    User targetUser_ = null;
    InviteApplication targetApplication_ = null;
    InviteScheduledEvent guildScheduledEvent_ = null;
    ChannelId targetChannelId_ = null;
    MessageId targetMessageId_ = null;
    GuildLiveliness liveliness_ = null;
    Integer uses_ = null;
    Integer maxUses_ = null;
    Boolean temporary_ = null;
    Integer approximateMemberCount_ = null;
    Integer approximatePresenceCount_ = null;
    Boolean isNicknameChangeable_ = null;
    List<InviteRole> roles_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InviteType.CODEC);
        case 1 -> code_ = in.string();
        case 2 -> inviter_ = in.value(UserCodec.INSTANCE);
        case 3 -> maxAge_ = in.int32OrNull();
        case 4 -> createdAt_ = in.instant();
        case 5 -> expiresAt_ = in.instant();
        case 6 -> isContact_ = in.boolOrNull();
        case 7 -> flags_ = in.value(GuildInviteFlags.CODEC);
        case 8 -> guild_ = in.value(InviteGuildCodec.INSTANCE);
        case 9 -> guildId_ = in.value(GuildId.CODEC);
        case 10 -> channel_ = in.value(InviteChannelCodec.INSTANCE);
        case 11 -> targetType_ = in.value(InviteTargetType.CODEC);
        case 12 -> targetUser_ = in.value(UserCodec.INSTANCE);
        case 13 -> targetApplication_ = in.value(InviteApplicationCodec.INSTANCE);
        case 14 -> guildScheduledEvent_ = in.value(InviteScheduledEventCodec.INSTANCE);
        case 15 -> targetChannelId_ = in.value(ChannelId.CODEC);
        case 16 -> targetMessageId_ = in.value(MessageId.CODEC);
        case 17 -> liveliness_ = in.value(GuildLivelinessCodec.INSTANCE);
        case 18 -> uses_ = in.int32OrNull();
        case 19 -> maxUses_ = in.int32OrNull();
        case 20 -> temporary_ = in.boolOrNull();
        case 21 -> approximateMemberCount_ = in.int32OrNull();
        case 22 -> approximatePresenceCount_ = in.int32OrNull();
        case 23 -> isNicknameChangeable_ = in.boolOrNull();
        case 24 -> roles_ = in.list(InviteRoleCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GuildInvite(
        type_, code_, inviter_, maxAge_, createdAt_, expiresAt_, isContact_, flags_, guild_,
        guildId_, channel_, targetType_, targetUser_, targetApplication_, guildScheduledEvent_,
        targetChannelId_, targetMessageId_, liveliness_, uses_, maxUses_, temporary_,
        approximateMemberCount_, approximatePresenceCount_, isNicknameChangeable_, roles_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(GuildInvite value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InviteType.CODEC);
    out.string(FIELDS, 1, value.code());
    out.value(FIELDS, 2, value.inviter(), UserCodec.INSTANCE);
    out.int32(FIELDS, 3, value.maxAge());
    out.instant(FIELDS, 4, value.createdAt());
    out.instant(FIELDS, 5, value.expiresAt());
    out.bool(FIELDS, 6, value.isContact());
    out.value(FIELDS, 7, value.flags(), GuildInviteFlags.CODEC);
    out.value(FIELDS, 8, value.guild(), InviteGuildCodec.INSTANCE);
    out.value(FIELDS, 9, value.guildId(), GuildId.CODEC);
    out.value(FIELDS, 10, value.channel(), InviteChannelCodec.INSTANCE);
    out.value(FIELDS, 11, value.targetType(), InviteTargetType.CODEC);
    out.value(FIELDS, 12, value.targetUser(), UserCodec.INSTANCE);
    out.value(FIELDS, 13, value.targetApplication(), InviteApplicationCodec.INSTANCE);
    out.value(FIELDS, 14, value.guildScheduledEvent(), InviteScheduledEventCodec.INSTANCE);
    out.value(FIELDS, 15, value.targetChannelId(), ChannelId.CODEC);
    out.value(FIELDS, 16, value.targetMessageId(), MessageId.CODEC);
    out.value(FIELDS, 17, value.liveliness(), GuildLivelinessCodec.INSTANCE);
    out.int32(FIELDS, 18, value.uses());
    out.int32(FIELDS, 19, value.maxUses());
    out.bool(FIELDS, 20, value.temporary());
    out.int32(FIELDS, 21, value.approximateMemberCount());
    out.int32(FIELDS, 22, value.approximatePresenceCount());
    out.bool(FIELDS, 23, value.isNicknameChangeable());
    if (!value.roles().isEmpty()) {
      out.list(FIELDS, 24, value.roles(), InviteRoleCodec.INSTANCE);
    }
    out.unknown(value.unknownFields());
    out.end();
  }
}
