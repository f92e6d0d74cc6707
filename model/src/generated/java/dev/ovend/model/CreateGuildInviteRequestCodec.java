// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateGuildInviteRequestCodec implements Codec<CreateGuildInviteRequest> {

  static final CreateGuildInviteRequestCodec INSTANCE = new CreateGuildInviteRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "max_age", "temporary", "max_uses", "unique", "target_user_id", "target_application_id",
          "target_type", "role_ids");

  private CreateGuildInviteRequestCodec() {}

  @Override
  public CreateGuildInviteRequest read(JsonReader in) {
    CreateGuildInviteRequest value = new CreateGuildInviteRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.maxAge = in.int64OrNull();
        case 1 -> value.temporary = in.boolOrNull();
        case 2 -> value.maxUses = in.int64OrNull();
        case 3 -> value.unique = in.boolOrNull();
        case 4 -> value.targetUserId = in.value(UserId.CODEC);
        case 5 -> value.targetApplicationId = in.value(ApplicationId.CODEC);
        case 6 -> value.targetType = in.value(InviteTargetType.CODEC);
        case 7 -> value.roleIds = in.isNull() ? null : in.list(RoleId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateGuildInviteRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.maxAge)) {
      out.int64(value.maxAge);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.temporary)) {
      out.bool(value.temporary);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.maxUses)) {
      out.int64(value.maxUses);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.unique)) {
      out.bool(value.unique);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.targetUserId)) {
      UserId.CODEC.write(value.targetUserId, out);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.targetApplicationId)) {
      ApplicationId.CODEC.write(value.targetApplicationId, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.targetType)) {
      InviteTargetType.CODEC.write(value.targetType, out);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.roleIds)) {
      out.list(value.roleIds, RoleId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
