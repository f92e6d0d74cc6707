// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class MessageReferenceRequestCodec implements Codec<MessageReferenceRequest> {

  static final MessageReferenceRequestCodec INSTANCE = new MessageReferenceRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_id", "channel_id", "message_id!", "fail_if_not_exists", "type");

  private MessageReferenceRequestCodec() {}

  @Override
  public MessageReferenceRequest read(JsonReader in) {
    MessageReferenceRequest value = new MessageReferenceRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.guildId = in.value(GuildId.CODEC);
        case 1 -> value.channelId = in.value(ChannelId.CODEC);
        case 2 -> value.messageId = in.value(MessageId.CODEC);
        case 3 -> value.failIfNotExists = in.boolOrNull();
        case 4 -> value.type = in.value(MessageReferenceType.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(MessageReferenceRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.guildId)) {
      GuildId.CODEC.write(value.guildId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.messageId)) {
      MessageId.CODEC.write(value.messageId, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.failIfNotExists)) {
      out.bool(value.failIfNotExists);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.type)) {
      MessageReferenceType.CODEC.write(value.type, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
