// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class SetOnboardingRequestCodec implements Codec<SetOnboardingRequest> {

  static final SetOnboardingRequestCodec INSTANCE = new SetOnboardingRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "prompts", "enabled", "default_channel_ids", "mode");

  private SetOnboardingRequestCodec() {}

  @Override
  public SetOnboardingRequest read(JsonReader in) {
    SetOnboardingRequest value = new SetOnboardingRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.prompts = in.isNull() ? null : in.list(OnboardingPromptRequestCodec.INSTANCE);
        case 1 -> value.enabled = in.boolOrNull();
        case 2 -> value.defaultChannelIds = in.isNull() ? null : in.list(ChannelId.CODEC);
        case 3 -> value.mode = in.value(OnboardingMode.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(SetOnboardingRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.prompts)) {
      out.list(value.prompts, OnboardingPromptRequestCodec.INSTANCE);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.enabled)) {
      out.bool(value.enabled);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.defaultChannelIds)) {
      out.list(value.defaultChannelIds, ChannelId.CODEC);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.mode)) {
      OnboardingMode.CODEC.write(value.mode, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
