// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;

final class OnboardingPromptRequestCodec implements Codec<OnboardingPromptRequest> {

  static final OnboardingPromptRequestCodec INSTANCE = new OnboardingPromptRequestCodec();

  private static final Fields FIELDS =
      Fields.of(
          "title!", "options!", "single_select", "required", "in_onboarding", "type", "id!");

  private OnboardingPromptRequestCodec() {}

  @Override
  public OnboardingPromptRequest read(JsonReader in) {
    OnboardingPromptRequest value = new OnboardingPromptRequest();
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> value.title = in.string();
        case 1 -> value.options = in.isNull() ? null : in.list(OnboardingPromptOptionRequestCodec.INSTANCE);
        case 2 -> value.singleSelect = in.boolOrNull();
        case 3 -> value.required = in.boolOrNull();
        case 4 -> value.inOnboarding = in.boolOrNull();
        case 5 -> value.type = in.value(OnboardingPromptType.CODEC);
        case 6 -> value.id = in.value(OnboardingPromptId.CODEC);
        default -> value.other(in);
      }
      value.set(field);
    }
    return value;
  }

  @Override
  public void write(OnboardingPromptRequest value, JsonWriter out) {
    out.begin();
    if (value.isSet(0) && out.field(FIELDS, 0, value.title)) {
      out.string(value.title);
    }
    if (value.isSet(1) && out.field(FIELDS, 1, value.options)) {
      out.list(value.options, OnboardingPromptOptionRequestCodec.INSTANCE);
    }
    if (value.isSet(2) && out.field(FIELDS, 2, value.singleSelect)) {
      out.bool(value.singleSelect);
    }
    if (value.isSet(3) && out.field(FIELDS, 3, value.required)) {
      out.bool(value.required);
    }
    if (value.isSet(4) && out.field(FIELDS, 4, value.inOnboarding)) {
      out.bool(value.inOnboarding);
    }
    if (value.isSet(5) && out.field(FIELDS, 5, value.type)) {
      OnboardingPromptType.CODEC.write(value.type, out);
    }
    if (value.isSet(6) && out.field(FIELDS, 6, value.id)) {
      OnboardingPromptId.CODEC.write(value.id, out);
    }
    value.writeOthers(out);
    out.end();
  }
}
