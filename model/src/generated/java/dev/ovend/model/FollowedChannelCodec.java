// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class FollowedChannelCodec implements Codec<FollowedChannel> {

  static final FollowedChannelCodec INSTANCE = new FollowedChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "webhook_id!");

  private FollowedChannelCodec() {}

  @Override
  public FollowedChannel read(JsonReader in) {
    ChannelId channelId_ = null;
    WebhookId webhookId_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        case 1 -> webhookId_ = in.value(WebhookId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new FollowedChannel(
        channelId_, webhookId_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(FollowedChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.webhookId(), WebhookId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
