// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class CreateLobbyRequestCodec implements Codec<CreateLobbyRequest> {

  static final CreateLobbyRequestCodec INSTANCE = new CreateLobbyRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "idle_timeout_seconds", "members", "metadata", "flags", "override_event_webhooks_url");

  private CreateLobbyRequestCodec() {}

  @Override
  public CreateLobbyRequest read(JsonReader in) {
    CreateLobbyRequest value = new CreateLobbyRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.idleTimeoutSeconds = in.int32OrNull();
        case 1 -> value.members = in.isNull() ? null : in.list(LobbyMemberRequestCodec.INSTANCE);
        case 2 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 3 -> value.flags = in.int32OrNull();
        case 4 -> value.overrideEventWebhooksUrl = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(CreateLobbyRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.idleTimeoutSeconds)) {
      out.int32(value.idleTimeoutSeconds);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.members)) {
      out.list(value.members, LobbyMemberRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.metadata)) {
      out.map(value.metadata, Scalars.STRING);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.flags)) {
      out.int32(value.flags);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.overrideEventWebhooksUrl)) {
      out.string(value.overrideEventWebhooksUrl);
    }
    value.writeOthers(out);
    out.end();
  }
}
