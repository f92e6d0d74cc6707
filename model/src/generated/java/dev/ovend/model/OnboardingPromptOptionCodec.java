// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class OnboardingPromptOptionCodec implements Codec<OnboardingPromptOption> {

  static final OnboardingPromptOptionCodec INSTANCE = new OnboardingPromptOptionCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "title!", "description!", "emoji!", "role_ids!", "channel_ids!");

  private OnboardingPromptOptionCodec() {}

  @Override
  public OnboardingPromptOption read(JsonReader in) {
    OnboardingPromptOptionId id_ = null;
    String title_ = null;
    String description_ = null;
    SettingsEmoji emoji_ = null;
    List<RoleId> roleIds_ = List.of();
    List<ChannelId> channelIds_ = List.of();
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(OnboardingPromptOptionId.CODEC);
        case 1 -> title_ = in.string();
        case 2 -> description_ = in.string();
        case 3 -> emoji_ = in.value(SettingsEmojiCodec.INSTANCE);
        case 4 -> roleIds_ = in.list(RoleId.CODEC);
        case 5 -> channelIds_ = in.list(ChannelId.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OnboardingPromptOption(
        id_, title_, description_, emoji_, roleIds_, channelIds_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(OnboardingPromptOption value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), OnboardingPromptOptionId.CODEC);
    out.string(FIELDS, 1, value.title());
    out.string(FIELDS, 2, value.description());
    out.value(FIELDS, 3, value.emoji(), SettingsEmojiCodec.INSTANCE);
    out.list(FIELDS, 4, value.roleIds(), RoleId.CODEC);
    out.list(FIELDS, 5, value.channelIds(), ChannelId.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
