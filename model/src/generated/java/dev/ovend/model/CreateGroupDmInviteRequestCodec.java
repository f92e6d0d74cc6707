// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class CreateGroupDmInviteRequestCodec implements Codec<CreateGroupDmInviteRequest> {

  static final CreateGroupDmInviteRequestCodec INSTANCE = new CreateGroupDmInviteRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "max_age");

  private CreateGroupDmInviteRequestCodec() {}

  @Override
  public CreateGroupDmInviteRequest read(JsonReader in) {
    CreateGroupDmInviteRequest value = new CreateGroupDmInviteRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.maxAge = in.int64OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateGroupDmInviteRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.maxAge)) {
      out.int64(value.maxAge);
    }
    value.writeOthers(out);
    out.end();
  }
}
