// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class UpdateWebhookRequestCodec implements Codec<UpdateWebhookRequest> {

  static final UpdateWebhookRequestCodec INSTANCE = new UpdateWebhookRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "name", "avatar", "channel_id");

  private UpdateWebhookRequestCodec() {}

  @Override
  public UpdateWebhookRequest read(JsonReader in) {
    UpdateWebhookRequest value = new UpdateWebhookRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.name = in.string();
        case 1 -> value.avatar = in.value(DataUri.CODEC);
        case 2 -> value.channelId = in.value(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(UpdateWebhookRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.name)) {
      out.string(value.name);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.avatar)) {
      DataUri.CODEC.write(value.avatar, out);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
