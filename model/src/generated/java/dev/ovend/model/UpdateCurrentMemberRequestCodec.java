// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateCurrentMemberRequestCodec implements Codec<UpdateCurrentMemberRequest> {

  static final UpdateCurrentMemberRequestCodec INSTANCE = new UpdateCurrentMemberRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "nick", "avatar", "bio", "banner");

  private UpdateCurrentMemberRequestCodec() {}

  @Override
  public UpdateCurrentMemberRequest read(JsonReader in) {
    UpdateCurrentMemberRequest value = new UpdateCurrentMemberRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.nick = in.string();
        case 1 -> value.avatar = in.value(DataUri.CODEC);
        case 2 -> value.bio = in.string();
        case 3 -> value.banner = in.value(DataUri.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateCurrentMemberRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.nick)) {
      out.string(value.nick);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.avatar)) {
      DataUri.CODEC.write(value.avatar, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.bio)) {
      out.string(value.bio);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.banner)) {
      DataUri.CODEC.write(value.banner, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
