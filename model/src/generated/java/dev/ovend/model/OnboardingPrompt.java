// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Onboarding prompt, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OnboardingPromptResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param title {@code title}
 * @param options {@code options}
 * @param singleSelect {@code single_select}
 * @param required {@code required}
 * @param inOnboarding {@code in_onboarding}
 * @param type {@code type}
 * @param unknownFields what has no place here yet
 */
public record OnboardingPrompt(
    OnboardingPromptId id,
    String title,
    List<OnboardingPromptOption> options,
    boolean singleSelect,
    boolean required,
    boolean inOnboarding,
    OnboardingPromptType type,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPrompt> codec() {
    return OnboardingPromptCodec.INSTANCE;
  }
}
