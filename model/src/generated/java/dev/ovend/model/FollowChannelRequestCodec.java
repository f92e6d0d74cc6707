// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class FollowChannelRequestCodec implements Codec<FollowChannelRequest> {

  static final FollowChannelRequestCodec INSTANCE = new FollowChannelRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "webhook_channel_id!");

  private FollowChannelRequestCodec() {}

  @Override
  public FollowChannelRequest read(JsonReader in) {
    FollowChannelRequest value = new FollowChannelRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.webhookChannelId = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(FollowChannelRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.webhookChannelId)) {
      ChannelId.CODEC.write(value.webhookChannelId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
