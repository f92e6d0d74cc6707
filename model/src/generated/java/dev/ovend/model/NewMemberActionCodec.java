// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.Map;

final class NewMemberActionCodec implements Codec<NewMemberAction> {

  static final NewMemberActionCodec INSTANCE = new NewMemberActionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "channel_id!", "action_type!", "title!", "description!", "emoji", "icon");

  private NewMemberActionCodec() {}

  @Override
  public NewMemberAction read(JsonReader in) {
    ChannelId channelId_ = null;
    NewMemberActionType actionType_ = null;
    String title_ = null;
    String description_ = null;
    SettingsEmoji emoji_ = null;
    String icon_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> channelId_ = in.value(ChannelId.CODEC);
        case 1 -> actionType_ = in.value(NewMemberActionType.CODEC);
        case 2 -> title_ = in.string();
        case 3 -> description_ = in.string();
        case 4 -> emoji_ = in.value(SettingsEmojiCodec.INSTANCE);
        case 5 -> icon_ = in.string();
        default -> unknown = in.unknown(unknown);
      }
    }
    return new NewMemberAction(
        channelId_, actionType_, title_, description_, emoji_, icon_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(NewMemberAction value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.channelId(), ChannelId.CODEC);
    out.value(FIELDS, 1, value.actionType(), NewMemberActionType.CODEC);
    out.string(FIELDS, 2, value.title());
    out.string(FIELDS, 3, value.description());
    out.value(FIELDS, 4, value.emoji(), SettingsEmojiCodec.INSTANCE);
    out.string(FIELDS, 5, value.icon());
    out.unknown(value.unknownFields());
    out.end();
  }
}
