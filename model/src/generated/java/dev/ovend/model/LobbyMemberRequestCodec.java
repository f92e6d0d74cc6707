// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class LobbyMemberRequestCodec implements Codec<LobbyMemberRequest> {

  static final LobbyMemberRequestCodec INSTANCE = new LobbyMemberRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "metadata", "flags");

  private LobbyMemberRequestCodec() {}

  @Override
  public LobbyMemberRequest read(JsonReader in) {
    LobbyMemberRequest value = new LobbyMemberRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(UserId.CODEC);
        case 1 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.flags = in.value(LobbyMemberFlags.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(LobbyMemberRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      UserId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      out.map(value.metadata, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.flags)) {
      LobbyMemberFlags.CODEC.write(value.flags, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
