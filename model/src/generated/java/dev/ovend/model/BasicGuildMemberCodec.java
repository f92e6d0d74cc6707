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

final class BasicGuildMemberCodec implements Codec<BasicGuildMember> {

  static final BasicGuildMemberCodec INSTANCE = new BasicGuildMemberCodec();

  private static final Fields FIELDS =
      Fields.of(
          "avatar!", "avatar_decoration_data", "banner!", "communication_disabled_until!", "flags",
          "joined_at!", "nick!", "pending", "premium_since!", "roles!", "collectibles");

  private BasicGuildMemberCodec() {}

  @Override
  public BasicGuildMember read(JsonReader in) {
    String avatar_ = null;
    AvatarDecoration avatarDecorationData_ = null;
    String banner_ = null;
    Instant communicationDisabledUntil_ = null;
    GuildMemberFlags flags_ = null;
    Instant joinedAt_ = null;
    String nick_ = null;
    Boolean pending_ = null;
    Instant premiumSince_ = null;
    List<RoleId> roles_ = List.of();
    Collectibles collectibles_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> avatar_ = in.string();
        case 1 -> avatarDecorationData_ = in.value(AvatarDecorationCodec.INSTANCE);
        case 2 -> banner_ = in.string();
        case 3 -> communicationDisabledUntil_ = in.instant();
        case 4 -> flags_ = in.value(GuildMemberFlags.CODEC);
        case 5 -> joinedAt_ = in.instant();
        case 6 -> nick_ = in.string();
        case 7 -> pending_ = in.boolOrNull();
        case 8 -> premiumSince_ = in.instant();
        case 9 -> roles_ = in.list(RoleId.CODEC);
        case 10 -> collectibles_ = in.value(CollectiblesCodec.INSTANCE);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new BasicGuildMember(
        avatar_, avatarDecorationData_, banner_, communicationDisabledUntil_, flags_, joinedAt_,
        nick_, pending_, premiumSince_, roles_, collectibles_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(BasicGuildMember value, JsonWriter out) {
    out.begin();
    out.string(FIELDS, 0, value.avatar());
    out.value(FIELDS, 1, value.avatarDecorationData(), AvatarDecorationCodec.INSTANCE);
    out.string(FIELDS, 2, value.banner());
    out.instant(FIELDS, 3, value.communicationDisabledUntil());
    out.value(FIELDS, 4, value.flags(), GuildMemberFlags.CODEC);
    out.instant(FIELDS, 5, value.joinedAt());
    out.string(FIELDS, 6, value.nick());
    out.bool(FIELDS, 7, value.pending());
    out.instant(FIELDS, 8, value.premiumSince());
    out.list(FIELDS, 9, value.roles(), RoleId.CODEC);
    out.value(FIELDS, 10, value.collectibles(), CollectiblesCodec.INSTANCE);
    out.unknown(value.unknownFields());
    out.end();
  }
}
