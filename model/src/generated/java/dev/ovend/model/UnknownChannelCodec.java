// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.time.Instant;
import java.util.Map;

final class UnknownChannelCodec implements Codec<UnknownChannel> {

  static final UnknownChannelCodec INSTANCE = new UnknownChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "type!", "last_message_id", "flags", "last_pin_timestamp");

  private UnknownChannelCodec() {}

  @Override
  public UnknownChannel read(JsonReader in) {
    ChannelId id_ = null;
    ChannelType type_ = null;
    MessageId lastMessageId_ = null;
    ChannelFlags flags_ = null;
    Instant lastPinTimestamp_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(ChannelId.CODEC);
        case 1 -> type_ = in.value(ChannelType.CODEC);
        case 2 -> lastMessageId_ = in.value(MessageId.CODEC);
        case 3 -> flags_ = in.value(ChannelFlags.CODEC);
        case 4 -> lastPinTimestamp_ = in.instant();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new UnknownChannel(
        id_, type_, lastMessageId_, flags_, lastPinTimestamp_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(UnknownChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.type(), ChannelType.CODEC);
    out.value(FIELDS, 2, value.lastMessageId(), MessageId.CODEC);
    out.value(FIELDS, 3, value.flags(), ChannelFlags.CODEC);
    out.instant(FIELDS, 4, value.lastPinTimestamp());
    out.unknown(value.unknownFields());
    out.end();
  }
}
