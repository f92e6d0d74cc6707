// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class OnboardingPromptOptionRequestCodec implements Codec<OnboardingPromptOptionRequest> {

  static final OnboardingPromptOptionRequestCodec INSTANCE = new OnboardingPromptOptionRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id", "title!", "description", "emoji_id", "emoji_name", "emoji_animated", "role_ids",
          "channel_ids");

  private OnboardingPromptOptionRequestCodec() {}

  @Override
  public OnboardingPromptOptionRequest read(JsonReader in) {
    OnboardingPromptOptionRequest value = new OnboardingPromptOptionRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.id = in.value(OnboardingPromptOptionId.CODEC);
        case 1 -> value.title = in.string();
        case 2 -> value.description = in.string();
        case 3 -> value.emojiId = in.value(EmojiId.CODEC);
        case 4 -> value.emojiName = in.string();
        case 5 -> value.emojiAnimated = in.boolOrNull();
        case 6 -> value.roleIds = in.isNull() ? null : in.list(RoleId.CODEC);
        case 7 -> value.channelIds = in.isNull() ? null : in.list(ChannelId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(OnboardingPromptOptionRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.id)) {
      OnboardingPromptOptionId.CODEC.write(value.id, out);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.description)) {
      out.string(value.description);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.emojiId)) {
      EmojiId.CODEC.write(value.emojiId, out);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.emojiName)) {
      out.string(value.emojiName);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.emojiAnimated)) {
      out.bool(value.emojiAnimated);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.roleIds)) {
      out.list(value.roleIds, RoleId.CODEC);
    }
    if (value.isSet(7) && out.field(FIELDS, 7, value.channelIds)) {
      out.list(value.channelIds, ChannelId.CODEC);
    }
    value.writeOthers(out);
    out.end();
  }
}
