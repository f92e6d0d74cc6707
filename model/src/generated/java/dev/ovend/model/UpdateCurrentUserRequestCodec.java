// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateCurrentUserRequestCodec implements Codec<UpdateCurrentUserRequest> {

  static final UpdateCurrentUserRequestCodec INSTANCE = new UpdateCurrentUserRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "username", "avatar", "banner");

  private UpdateCurrentUserRequestCodec() {}

  @Override
  public UpdateCurrentUserRequest read(JsonReader in) {
    UpdateCurrentUserRequest value = new UpdateCurrentUserRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.username = in.string();
        case 1 -> value.avatar = in.value(DataUri.CODEC);
        case 2 -> value.banner = in.value(DataUri.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateCurrentUserRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.username)) {
      out.string(value.username);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.avatar)) {
      DataUri.CODEC.write(value.avatar, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.banner)) {
      DataUri.CODEC.write(value.banner, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
