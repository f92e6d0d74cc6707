// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class AddMemberRequestCodec implements Codec<AddMemberRequest> {

  static final AddMemberRequestCodec INSTANCE = new AddMemberRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "nick", "roles", "mute", "deaf", "access_token!", "flags");

  private AddMemberRequestCodec() {}

  @Override
  public AddMemberRequest read(JsonReader in) {
    AddMemberRequest value = new AddMemberRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.nick = in.string();
        case 1 -> value.roles = in.isNull() ? null : in.list(RoleId.CODEC);
        case 2 -> value.mute = in.boolOrNull();
        case 3 -> value.deaf = in.boolOrNull();
        case 4 -> value.accessToken = in.string();
        case 5 -> value.flags = in.value(GuildMemberFlags.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(AddMemberRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.nick)) {
      out.string(value.nick);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.roles)) {
      out.list(value.roles, RoleId.CODEC);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.mute)) {
      out.bool(value.mute);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.deaf)) {
      out.bool(value.deaf);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.accessToken)) {
      out.string(value.accessToken);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.flags)) {
      GuildMemberFlags.CODEC.write(value.flags, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
