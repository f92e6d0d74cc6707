// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class LinkLobbyChannelRequestCodec implements Codec<LinkLobbyChannelRequest> {

  static final LinkLobbyChannelRequestCodec INSTANCE = new LinkLobbyChannelRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id");

  private LinkLobbyChannelRequestCodec() {}

  @Override
  public LinkLobbyChannelRequest read(JsonReader in) {
    LinkLobbyChannelRequest value = new LinkLobbyChannelRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.channelId = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(LinkLobbyChannelRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
