// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class ResourceChannelCodec implements Codec<ResourceChannel> {

  static final ResourceChannelCodec INSTANCE = new ResourceChannelCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "title!", "emoji", "icon", "description!");

  private ResourceChannelCodec() {}

  @Override
  public ResourceChannel read(JsonReader in) {
    ChannelId channelId_ = null;
    String title_ = null;
    SettingsEmoji emoji_ = null;
    String icon_ = null;
    String description_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        case 1 -> title_ = in.string();
        case 2 -> emoji_ = in.value(SettingsEmojiCodec.INSTANCE);
        case 3 -> icon_ = in.string();
        case 4 -> description_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new ResourceChannel(
        channelId_, title_, emoji_, icon_, description_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(ResourceChannel value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.string(FIELDS, 1, value.title());
    out.value(FIELDS, 2, value.emoji(), SettingsEmojiCodec.INSTANCE);
    out.string(FIELDS, 3, value.icon());
    out.string(FIELDS, 4, value.description());
    out.unknown(value.unknownFields());
    out.end();
  }
}
