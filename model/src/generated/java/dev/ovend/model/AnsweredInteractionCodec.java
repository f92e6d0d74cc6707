// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class AnsweredInteractionCodec implements Codec<AnsweredInteraction> {

  static final AnsweredInteractionCodec INSTANCE = new AnsweredInteractionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "activity_instance_id", "response_message_id", "response_message_loading",
          "response_message_ephemeral", "channel_id", "guild_id");

  private AnsweredInteractionCodec() {}

  @Override
  public AnsweredInteraction read(JsonReader in) {
    InteractionId id_ = null;
    InteractionType type_ = null;
    String activityInstanceId_ = null;
    MessageId responseMessageId_ = null;
    Boolean responseMessageLoading_ = null;
    Boolean responseMessageEphemeral_ = null;
    ChannelId channelId_ = null;
    GuildId guildId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(InteractionId.CODEC);
        case 1 -> type_ = in.value(InteractionType.CODEC);
        case 2 -> activityInstanceId_ = in.string();
        case 3 -> responseMessageId_ = in.value(MessageId.CODEC);
        case 4 -> responseMessageLoading_ = in.boolOrNull();
        case 5 -> responseMessageEphemeral_ = in.boolOrNull();
        case 6 -> channelId_ = in.value(ChannelId.CODEC);
        case 7 -> guildId_ = in.value(GuildId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new AnsweredInteraction(
        id_, type_, activityInstanceId_, responseMessageId_, responseMessageLoading_,
        responseMessageEphemeral_, channelId_, guildId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(AnsweredInteraction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), InteractionId.CODEC);
    out.value(FIELDS, 1, value.type(), InteractionType.CODEC);
    out.string(FIELDS, 2, value.activityInstanceId());
    out.value(FIELDS, 3, value.responseMessageId(), MessageId.CODEC);
    out.bool(FIELDS, 4, value.responseMessageLoading());
    out.bool(FIELDS, 5, value.responseMessageEphemeral());
    out.value(FIELDS, 6, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 7, value.guildId(), GuildId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
