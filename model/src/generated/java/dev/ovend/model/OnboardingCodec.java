// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class OnboardingCodec implements Codec<Onboarding> {

  static final OnboardingCodec INSTANCE = new OnboardingCodec();

  private static final Fields FIELDS =
      Fields.of(
          "guild_id!", "prompts!", "default_channel_ids!", "enabled!", "mode");

  private OnboardingCodec() {}

  @Override
  public Onboarding read(JsonReader in) {
    GuildId guildId_ = null;
    List<OnboardingPrompt> prompts_ = List.of();
    List<ChannelId> defaultChannelIds_ = List.of();
    boolean enabled_ = false;
    OnboardingMode mode_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> guildId_ = in.value(GuildId.CODEC);
        case 1 -> prompts_ = in.list(OnboardingPromptCodec.INSTANCE);
        case 2 -> defaultChannelIds_ = in.list(ChannelId.CODEC);
        case 3 -> enabled_ = in.bool();
        case 4 -> mode_ = in.value(OnboardingMode.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new Onboarding(
        guildId_, prompts_, defaultChannelIds_, enabled_, mode_, JsonReader.sealed(unknown));
  }

  @Override
  public void write(Onboarding value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.guildId(), GuildId.CODEC);
    out.list(FIELDS, 1, value.prompts(), OnboardingPromptCodec.INSTANCE);
    out.list(FIELDS, 2, value.defaultChannelIds(), ChannelId.CODEC);
    out.bool(FIELDS, 3, value.enabled());
    out.value(FIELDS, 4, value.mode(), OnboardingMode.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
