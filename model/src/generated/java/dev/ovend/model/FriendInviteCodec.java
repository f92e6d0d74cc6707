// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class FriendInviteCodec implements Codec<FriendInvite> {

  static final FriendInviteCodec INSTANCE = new FriendInviteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "code!", "inviter", "max_age", "created_at", "expires_at!", "friends_count",
          "channel!", "is_contact", "uses", "max_uses", "flags");

  private FriendInviteCodec() {}

  @Override
  public FriendInvite read(JsonReader in) {
    InviteType type_ = null;
    String code_ = null;
    User inviter_ = null;
    Integer maxAge_ = null;
    Instant createdAt_ = null;
    Instant expiresAt_ = null;
    Integer friendsCount_ = null;
    InviteChannel channel_ = null;
    Boolean isContact_ = null;
    Integer uses_ = null;
    Integer maxUses_ = null;
    GuildInviteFlags flags_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InviteType.CODEC);
        case 1 -> code_ = in.string();
        case 2 -> inviter_ = in.value(UserCodec.INSTANCE);
        case 3 -> maxAge_ = in.int32OrNull();
        case 4 -> createdAt_ = in.instant();
        case 5 -> expiresAt_ = in.instant();
        case 6 -> friendsCount_ = in.int32OrNull();
        case 7 -> channel_ = in.value(InviteChannelCodec.INSTANCE);
        case 8 -> isContact_ = in.boolOrNull();
        case 9 -> uses_ = in.int32OrNull();
        case 10 -> maxUses_ = in.int32OrNull();
        case 11 -> flags_ = in.value(GuildInviteFlags.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new FriendInvite(
        type_, code_, inviter_, maxAge_, createdAt_, expiresAt_, friendsCount_, channel_,
        isContact_, uses_, maxUses_, flags_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(FriendInvite value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InviteType.CODEC);
    out.string(FIELDS, 1, value.code());
    out.value(FIELDS, 2, value.inviter(), UserCodec.INSTANCE);
    out.int32(FIELDS, 3, value.maxAge());
    out.instant(FIELDS, 4, value.createdAt());
    out.instant(FIELDS, 5, value.expiresAt());
    out.int32(FIELDS, 6, value.friendsCount());
    out.value(FIELDS, 7, value.channel(), InviteChannelCodec.INSTANCE);
    out.bool(FIELDS, 8, value.isContact());
    out.int32(FIELDS, 9, value.uses());
    out.int32(FIELDS, 10, value.maxUses());
    out.value(FIELDS, 11, value.flags(), GuildInviteFlags.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
