// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class SetLobbyMemberRequestCodec implements Codec<SetLobbyMemberRequest> {

  static final SetLobbyMemberRequestCodec INSTANCE = new SetLobbyMemberRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "metadata", "flags", "additional_name");

  private SetLobbyMemberRequestCodec() {}

  @Override
  public SetLobbyMemberRequest read(JsonReader in) {
    SetLobbyMemberRequest value = new SetLobbyMemberRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 1 -> value.flags = in.value(LobbyMemberFlags.CODEC);
        case 2 -> value.additionalName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetLobbyMemberRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.metadata)) {
      out.map(value.metadata, Scalars.STRING);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.flags)) {
      LobbyMemberFlags.CODEC.write(value.flags, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.additionalName)) {
      out.string(value.additionalName);
    }
    value.writeOthers(out);
    out.end();
  }
}
