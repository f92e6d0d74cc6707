// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class CreateOrJoinLobbyRequestCodec implements Codec<CreateOrJoinLobbyRequest> {

  static final CreateOrJoinLobbyRequestCodec INSTANCE = new CreateOrJoinLobbyRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "idle_timeout_seconds", "lobby_metadata", "member_metadata", "secret!", "flags");

  private CreateOrJoinLobbyRequestCodec() {}

  @Override
  public CreateOrJoinLobbyRequest read(JsonReader in) {
    CreateOrJoinLobbyRequest value = new CreateOrJoinLobbyRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.idleTimeoutSeconds = in.int32OrNull();
        case 1 -> value.lobbyMetadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.memberMetadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 3 -> value.secret = in.string();
        case 4 -> value.flags = in.int32OrNull();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateOrJoinLobbyRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.idleTimeoutSeconds)) {
      out.int32(value.idleTimeoutSeconds);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.lobbyMetadata)) {
      out.map(value.lobbyMetadata, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.memberMetadata)) {
      out.map(value.memberMetadata, Scalars.STRING);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.secret)) {
      out.string(value.secret);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.flags)) {
      out.int32(value.flags);
    }
    value.writeOthers(out);
    out.end();
  }
}
