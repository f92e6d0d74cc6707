// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class SendAlertMessageActionMetadataCodec implements Codec<SendAlertMessageActionMetadata> {

  static final SendAlertMessageActionMetadataCodec INSTANCE = new SendAlertMessageActionMetadataCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!");

  private SendAlertMessageActionMetadataCodec() {}

  @Override
  public SendAlertMessageActionMetadata read(JsonReader in) {
    ChannelId channelId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new SendAlertMessageActionMetadata(
        channelId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(SendAlertMessageActionMetadata value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
