// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SetInviteTargetUsersRequestCodec implements Codec<SetInviteTargetUsersRequest> {

  static final SetInviteTargetUsersRequestCodec INSTANCE = new SetInviteTargetUsersRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "target_users_file!");

  private SetInviteTargetUsersRequestCodec() {}

  @Override
  public SetInviteTargetUsersRequest read(JsonReader in) {
    SetInviteTargetUsersRequest value = new SetInviteTargetUsersRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> in.raw();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetInviteTargetUsersRequest value, JsonWriter out) {
    out.begin();
    value.writeOthers(out);
    out.end();
  }
}
