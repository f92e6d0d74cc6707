// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding prompt request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateOnboardingPromptRequest}, since 2026-07-18.
 */
public final class OnboardingPromptRequest extends RequestData {

  @Nullable String title;
  @Nullable List<OnboardingPromptOptionRequest> options;
  @Nullable Boolean singleSelect;
  @Nullable Boolean required;
  @Nullable Boolean inOnboarding;
  @Nullable OnboardingPromptType type;
  @Nullable OnboardingPromptId id;

  /** Creates one with what Discord demands. */
  public OnboardingPromptRequest(String title, List<? extends OnboardingPromptOptionRequest> options, OnboardingPromptId id) {
    this.title = title;
    set(0);
    this.options = List.copyOf(options);
    set(1);
    this.id = id;
    set(6);
  }

  OnboardingPromptRequest() {}

  /** Sets {@code title}: 1 to 100 characters. */
  public OnboardingPromptRequest title(String title) {
    this.title = title;
    set(0);
    return this;
  }

  /** Returns {@code title}; null if it is null or not set. */
  public @Nullable String title() {
    return title;
  }

  /** Sets {@code options}: 1 to 50 items. */
  public OnboardingPromptRequest options(List<? extends OnboardingPromptOptionRequest> options) {
    this.options = List.copyOf(options);
    set(1);
    return this;
  }

  /** Adds to {@code options}. */
  public OnboardingPromptRequest addOption(OnboardingPromptOptionRequest option) {
    this.options = added(this.options, option);
    set(1);
    return this;
  }

  /** Returns {@code options}; null if it is null or not set. */
  public @Nullable List<OnboardingPromptOptionRequest> options() {
    return options;
  }

  /** Sets {@code single_select}: null is sent as null. */
  public OnboardingPromptRequest singleSelect(@Nullable Boolean singleSelect) {
    this.singleSelect = singleSelect;
    set(2);
    return this;
  }

  /** Returns {@code single_select}; null if it is null or not set. */
  public @Nullable Boolean singleSelect() {
    return singleSelect;
  }

  /** Sets {@code required}: null is sent as null. */
  public OnboardingPromptRequest required(@Nullable Boolean required) {
    this.required = required;
    set(3);
    return this;
  }

  /** Returns {@code required}; null if it is null or not set. */
  public @Nullable Boolean required() {
    return required;
  }

  /** Sets {@code in_onboarding}: null is sent as null. */
  public OnboardingPromptRequest inOnboarding(@Nullable Boolean inOnboarding) {
    this.inOnboarding = inOnboarding;
    set(4);
    return this;
  }

  /** Returns {@code in_onboarding}; null if it is null or not set. */
  public @Nullable Boolean inOnboarding() {
    return inOnboarding;
  }

  /** Sets {@code type}: null is sent as null. */
  public OnboardingPromptRequest type(@Nullable OnboardingPromptType type) {
    this.type = type;
    set(5);
    return this;
  }

  /** Returns {@code type}; null if it is null or not set. */
  public @Nullable OnboardingPromptType type() {
    return type;
  }

  /** Sets {@code id}. */
  public OnboardingPromptRequest id(OnboardingPromptId id) {
    this.id = id;
    set(6);
    return this;
  }

  /** Returns {@code id}; null if it is null or not set. */
  public @Nullable OnboardingPromptId id() {
    return id;
  }

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptRequest> codec() {
    return OnboardingPromptRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return OnboardingPromptRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.demanded("title", title);
    checks.length("title", title, 1, 100);
    checks.demanded("options", options);
    checks.items("options", options, 1, 50);
    checks.each("options", options);
    checks.demanded("id", id);
  }
}
