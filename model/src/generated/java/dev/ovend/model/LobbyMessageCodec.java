// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import dev.ovend.json.Scalars;
import java.util.Map;

final class LobbyMessageCodec implements Codec<LobbyMessage> {

  static final LobbyMessageCodec INSTANCE = new LobbyMessageCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "content!", "lobby_id!", "channel_id!", "author!", "lobby_member",
          "metadata", "moderation_metadata", "flags!", "application_id");

  private LobbyMessageCodec() {}

  @Override
  public LobbyMessage read(JsonReader in) {
    MessageId id_ = null;
    MessageType type_ = null;
    String content_ = null;
    LobbyId lobbyId_ = null;
    ChannelId channelId_ = null;
    User author_ = null;
    MessageLobbyMember lobbyMember_ = null;
    Map<String, String> metadata_ = Map.of();
    Map<String, String> moderationMetadata_ = Map.of();
    MessageFlags flags_ = null;
    ApplicationId applicationId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(MessageId.CODEC);
        case 1 -> type_ = in.value(MessageType.CODEC);
        case 2 -> content_ = in.string();
        case 3 -> lobbyId_ = in.value(LobbyId.CODEC);
        case 4 -> channelId_ = in.value(ChannelId.CODEC);
        case 5 -> author_ = in.value(UserCodec.INSTANCE);
        case 6 -> lobbyMember_ = in.value(MessageLobbyMemberCodec.INSTANCE);
        case 7 -> metadata_ = in.map(Scalars.STRING);
        case 8 -> moderationMetadata_ = in.map(Scalars.STRING);
        case 9 -> flags_ = in.value(MessageFlags.CODEC);
        case 10 -> applicationId_ = in.value(ApplicationId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new LobbyMessage(
        id_, type_, content_, lobbyId_, channelId_, author_, lobbyMember_, metadata_,
        moderationMetadata_, flags_, applicationId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(LobbyMessage value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), MessageId.CODEC);
    out.value(FIELDS, 1, value.type(), MessageType.CODEC);
    out.string(FIELDS, 2, value.content());
    out.value(FIELDS, 3, value.lobbyId(), LobbyId.CODEC);
    out.value(FIELDS, 4, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 5, value.author(), UserCodec.INSTANCE);
    out.value(FIELDS, 6, value.lobbyMember(), MessageLobbyMemberCodec.INSTANCE);
    if (!value.metadata().isEmpty()) {
      out.map(FIELDS, 7, value.metadata(), Scalars.STRING);
    }
    if (!value.moderationMetadata().isEmpty()) {
      out.map(FIELDS, 8, value.moderationMetadata(), Scalars.STRING);
    }
    out.value(FIELDS, 9, value.flags(), MessageFlags.CODEC);
    out.value(FIELDS, 10, value.applicationId(), ApplicationId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
