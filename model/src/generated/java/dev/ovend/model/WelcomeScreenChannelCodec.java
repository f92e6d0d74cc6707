// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class WelcomeScreenChannelCodec implements Codec<WelcomeScreenChannel> {

  static final WelcomeScreenChannelCodec INSTANCE = new WelcomeScreenChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "description!", "emoji_id!", "emoji_name!");

  private WelcomeScreenChannelCodec() {}

  @Override
  public WelcomeScreenChannel read(JsonReader in) {
    ChannelId channelId_ = null;
    String description_ = null;
    EmojiId emojiId_ = null;
    String emojiName_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        case 1 -> description_ = in.string();
        case 2 -> emojiId_ = in.value(EmojiId.CODEC);
        case 3 -> emojiName_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new WelcomeScreenChannel(
        channelId_, description_, emojiId_, emojiName_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(WelcomeScreenChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.string(FIELDS, 1, value.description());
    out.value(FIELDS, 2, value.emojiId(), EmojiId.CODEC);
    out.string(FIELDS, 3, value.emojiName());
    out.unknown(value.unknownFields());
    out.end();
  }
}
