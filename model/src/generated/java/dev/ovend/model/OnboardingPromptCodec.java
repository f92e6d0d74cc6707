// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.Fields;
import dev.ovend.json.JsonReader;
import dev.ovend.json.JsonWriter;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

final class OnboardingPromptCodec implements Codec<OnboardingPrompt> {

  static final OnboardingPromptCodec INSTANCE = new OnboardingPromptCodec();

  private static final Fields FIELDS =
      Fields.of(
          "id!", "title!", "options!", "single_select!", "required!", "in_onboarding!", "type!");

  private OnboardingPromptCodec() {}

  @Override
  public OnboardingPrompt read(JsonReader in) {
    OnboardingPromptId id_ = null;
    String title_ = null;
    List<OnboardingPromptOption> options_ = List.of();
    boolean singleSelect_ = false;
    boolean required_ = false;
    boolean inOnboarding_ = false;
    OnboardingPromptType type_ = null;
    Map<String, RawJson> unknown = null;
    for (int field = in.begin(FIELDS); field != Fields.END; field = in.next(FIELDS)) {
      switch (field) {
        case 0 -> id_ = in.value(OnboardingPromptId.CODEC);
        case 1 -> title_ = in.string();
        case 2 -> options_ = in.list(OnboardingPromptOptionCodec.INSTANCE);
        case 3 -> singleSelect_ = in.bool();
        case 4 -> required_ = in.bool();
        case 5 -> inOnboarding_ = in.bool();
        case 6 -> type_ = in.value(OnboardingPromptType.CODEC);
        default -> unknown = in.unknown(unknown);
      }
    }
    return new OnboardingPrompt(
        id_, title_, options_, singleSelect_, required_, inOnboarding_, type_,
        JsonReader.sealed(unknown));
  }

  @Override
  public void write(OnboardingPrompt value, JsonWriter out) {
    out.begin();
    out.value(FIELDS, 0, value.id(), OnboardingPromptId.CODEC);
    out.string(FIELDS, 1, value.title());
    out.list(FIELDS, 2, value.options(), OnboardingPromptOptionCodec.INSTANCE);
    out.bool(FIELDS, 3, value.singleSelect());
    out.bool(FIELDS, 4, value.required());
    out.bool(FIELDS, 5, value.inOnboarding());
    out.value(FIELDS, 6, value.type(), OnboardingPromptType.CODEC);
    out.unknown(value.unknownFields());
    out.end();
  }
}
