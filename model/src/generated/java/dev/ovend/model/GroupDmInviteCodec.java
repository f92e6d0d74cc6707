// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class GroupDmInviteCodec implements Codec<GroupDmInvite> {

  static final GroupDmInviteCodec INSTANCE = new GroupDmInviteCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type!", "code!", "inviter", "max_age", "created_at", "expires_at!", "channel!",
          "approximate_member_count");

  private GroupDmInviteCodec() {}

  @Override
  public GroupDmInvite read(JsonReader in) {
    InviteType type_ = null;
    String code_ = null;
    User inviter_ = null;
    Integer maxAge_ = null;
    Instant createdAt_ = null;
    Instant expiresAt_ = null;
    InviteChannel channel_ = null;
    Integer approximateMemberCount_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(InviteType.CODEC);
        case 1 -> code_ = in.string();
        case 2 -> inviter_ = in.value(UserCodec.INSTANCE);
        case 3 -> maxAge_ = in.int32OrNull();
        case 4 -> createdAt_ = in.instant();
        case 5 -> expiresAt_ = in.instant();
        case 6 -> channel_ = in.value(InviteChannelCodec.INSTANCE);
        case 7 -> approximateMemberCount_ = in.int32OrNull();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new GroupDmInvite(
        type_, code_, inviter_, maxAge_, createdAt_, expiresAt_, channel_, approximateMemberCount_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(GroupDmInvite value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), InviteType.CODEC);
    out.string(FIELDS, 1, value.code());
    out.value(FIELDS, 2, value.inviter(), UserCodec.INSTANCE);
    out.int32(FIELDS, 3, value.maxAge());
    out.instant(FIELDS, 4, value.createdAt());
    out.instant(FIELDS, 5, value.expiresAt());
    out.value(FIELDS, 6, value.channel(), InviteChannelCodec.INSTANCE);
    out.int32(FIELDS, 7, value.approximateMemberCount());
    out.unknown(value.unknownFields());
    out.end();
  }
}
