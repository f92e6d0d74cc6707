// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class MessageReferenceCodec implements Codec<MessageReference> {

  static final MessageReferenceCodec INSTANCE = new MessageReferenceCodec();

  private static final Fields FIELDS =
      Fields.of(
          "type", "channel_id!", "message_id", "guild_id");

  private MessageReferenceCodec() {}

  @Override
  public MessageReference read(JsonReader in) {
    MessageReferenceType type_ = null;
    ChannelId channelId_ = null;
    MessageId messageId_ = null;
    GuildId guildId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> type_ = in.value(MessageReferenceType.CODEC);
        case 1 -> channelId_ = in.value(ChannelId.CODEC);
        case 2 -> messageId_ = in.value(MessageId.CODEC);
        case 3 -> guildId_ = in.value(GuildId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new MessageReference(
        type_, channelId_, messageId_, guildId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(MessageReference value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.type(), MessageReferenceType.CODEC);
    out.value(FIELDS, 1, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 2, value.messageId(), MessageId.CODEC);
    out.value(FIELDS, 3, value.guildId(), GuildId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
