// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class WelcomeScreenChannelRequestCodec implements Codec<WelcomeScreenChannelRequest> {

  static final WelcomeScreenChannelRequestCodec INSTANCE = new WelcomeScreenChannelRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "description!", "emoji_id", "emoji_name");

  private WelcomeScreenChannelRequestCodec() {}

  @Override
  public WelcomeScreenChannelRequest read(JsonReader in) {
    WelcomeScreenChannelRequest value = new WelcomeScreenChannelRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.channelId = in.value(ChannelId.CODEC);
        case 1 -> value.description = in.string();
        case 2 -> value.emojiId = in.value(EmojiId.CODEC);
        case 3 -> value.emojiName = in.string();
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(WelcomeScreenChannelRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.channelId)) {
      ChannelId.CODEC.write(value.channelId, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.emojiId)) {
      EmojiId.CODEC.write(value.emojiId, out);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.emojiName)) {
      out.string(value.emojiName);
    }
    value.writeOthers(out);
    out.end();
  }
}
