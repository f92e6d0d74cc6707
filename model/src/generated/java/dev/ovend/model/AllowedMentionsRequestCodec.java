// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AllowedMentionsRequestCodec implements Codec<AllowedMentionsRequest> {

  static final AllowedMentionsRequestCodec INSTANCE = new AllowedMentionsRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "parse", "users", "roles", "replied_user");

  private AllowedMentionsRequestCodec() {}

  @Override
  public AllowedMentionsRequest read(JsonReader in) {
    AllowedMentionsRequest value = new AllowedMentionsRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.parse = in.isNull() ? null : in.list(AllowedMentionType.CODEC);
        case 1 -> value.users = in.isNull() ? null : in.list(UserId.CODEC);
        case 2 -> value.roles = in.isNull() ? null : in.list(RoleId.CODEC);
        case 3 -> value.repliedUser = in.boolOrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AllowedMentionsRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.parse)) {
      out.list(value.parse, AllowedMentionType.CODEC);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.users)) {
      out.list(value.users, UserId.CODEC);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.roles)) {
      out.list(value.roles, RoleId.CODEC);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.repliedUser)) {
      out.bool(value.repliedUser);
    }
    value.writeOthers(out);
    out.end();
  }
}
