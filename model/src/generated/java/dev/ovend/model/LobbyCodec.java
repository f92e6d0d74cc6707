// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.List;
import java.util.Map;

final class LobbyCodec implements Codec<Lobby> {

  static final LobbyCodec INSTANCE = new LobbyCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "application_id!", "metadata!", "members!", "linked_channel", "flags",
          "override_event_webhooks_url");

  private LobbyCodec() {}

  @Override
  public Lobby read(JsonReader in) {
    LobbyId id_ = null;
    ApplicationId applicationId_ = null;
    Map<String, String> metadata_ = Map.of();
    List<LobbyMember> members_ = List.of();
    GuildChannel linkedChannel_ = null;
    Long flags_ = null;
    String overrideEventWebhooksUrl_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(LobbyId.CODEC);
        case 1 -> applicationId_ = in.value(ApplicationId.CODEC);
        case 2 -> metadata_ = in.map(Scalars.STRING);
        case 3 -> members_ = in.list(LobbyMemberCodec.INSTANCE);
        case 4 -> linkedChannel_ = in.value(GuildChannelCodec.INSTANCE);
        case 5 -> flags_ = in.int64OrNull();
        case 6 -> overrideEventWebhooksUrl_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Lobby(
        id_, applicationId_, metadata_, members_, linkedChannel_, flags_, overrideEventWebhooksUrl_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(Lobby value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), LobbyId.CODEC);
    out.value(FIELDS, 1, value.applicationId(), ApplicationId.CODEC);
    out.map(FIELDS, 2, value.metadata(), Scalars.STRING);
    out.list(FIELDS, 3, value.members(), LobbyMemberCodec.INSTANCE);
    out.value(FIELDS, 4, value.linkedChannel(), GuildChannelCodec.INSTANCE);
    out.int64(FIELDS, 5, value.flags());
    out.string(FIELDS, 6, value.overrideEventWebhooksUrl());
    out.unknown(value.unknownFields());
    out.end();
  }
}
