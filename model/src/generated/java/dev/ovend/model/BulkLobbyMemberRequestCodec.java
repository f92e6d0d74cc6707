// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class BulkLobbyMemberRequestCodec implements Codec<BulkLobbyMemberRequest> {

  static final BulkLobbyMemberRequestCodec INSTANCE = new BulkLobbyMemberRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "metadata", "flags", "remove_member", "additional_name");

  private BulkLobbyMemberRequestCodec() {}

  @Override
  public BulkLobbyMemberRequest read(JsonReader in) {
    BulkLobbyMemberRequest value = new BulkLobbyMemberRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(UserId.CODEC);
        case 1 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.flags = in.value(LobbyMemberFlags.CODEC);
        case 3 -> value.removeMember = in.boolOrNull();
        case 4 -> value.additionalName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(BulkLobbyMemberRequest value, JsonWriter out) {
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
    if (value.isSet(3) && out.field(FIELDS, 3, value.removeMember)) {
      out.bool(value.removeMember);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.additionalName)) {
      out.string(value.additionalName);
    }
    value.writeOthers(out);
    out.end();
  }
}
