// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.Scalars;

final class UpdateLobbyRequestCodec implements Codec<UpdateLobbyRequest> {

  static final UpdateLobbyRequestCodec INSTANCE = new UpdateLobbyRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "idle_timeout_seconds", "metadata", "members", "flags", "override_event_webhooks_url");

  private UpdateLobbyRequestCodec() {}

  @Override
  public UpdateLobbyRequest read(JsonReader in) {
    UpdateLobbyRequest value = new UpdateLobbyRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.idleTimeoutSeconds = in.int32OrNull();
        case 1 -> value.metadata = in.isNull() ? null : in.map(Scalars.STRING);
        case 2 -> value.members = in.isNull() ? null : in.list(LobbyMemberRequestCodec.INSTANCE);
        case 3 -> value.flags = in.int32OrNull();
        case 4 -> value.overrideEventWebhooksUrl = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateLobbyRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.idleTimeoutSeconds)) {
      out.int32(value.idleTimeoutSeconds);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.metadata)) {
      out.map(value.metadata, Scalars.STRING);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.members)) {
      out.list(value.members, LobbyMemberRequestCodec.INSTANCE);
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
