// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Set onboarding request, to be sent. What is not set is left out. Not thread-safe.
 *
 * <p>Schema {@code UpdateGuildOnboardingRequest}, since 2026-07-18.
 */
public final class SetOnboardingRequest extends RequestData {

  @Nullable List<OnboardingPromptRequest> prompts;
  @Nullable Boolean enabled;
  @Nullable List<ChannelId> defaultChannelIds;
  @Nullable OnboardingMode mode;

  /** Creates one in which nothing is set. */
  public SetOnboardingRequest() {}

  /** Sets {@code prompts}: at most 15 items; null is sent as null. */
  public SetOnboardingRequest prompts(@Nullable List<? extends OnboardingPromptRequest> prompts) {
    this.prompts = prompts == null ? null : List.copyOf(prompts);
    set(0);
    return this;
  }

  /** Adds to {@code prompts}. */
  public SetOnboardingRequest addPrompt(OnboardingPromptRequest prompt) {
    this.prompts = added(this.prompts, prompt);
    set(0);
    return this;
  }

  /** Returns {@code prompts}; null if it is null or not set. */
  public @Nullable List<OnboardingPromptRequest> prompts() {
    return prompts;
  }

  /** Sets {@code enabled}: null is sent as null. */
  public SetOnboardingRequest enabled(@Nullable Boolean enabled) {
    this.enabled = enabled;
    set(1);
    return this;
  }

  /** Returns {@code enabled}; null if it is null or not set. */
  public @Nullable Boolean enabled() {
    return enabled;
  }

  /** Sets {@code default_channel_ids}: at most 500 different items; null is sent as null. */
  public SetOnboardingRequest defaultChannelIds(@Nullable List<? extends ChannelId> defaultChannelIds) {
    this.defaultChannelIds = defaultChannelIds == null ? null : List.copyOf(defaultChannelIds);
    set(2);
    return this;
  }

  /** Adds to {@code default_channel_ids}. */
  public SetOnboardingRequest addDefaultChannelId(ChannelId defaultChannelId) {
    this.defaultChannelIds = added(this.defaultChannelIds, defaultChannelId);
    set(2);
    return this;
  }

  /** Returns {@code default_channel_ids}; null if it is null or not set. */
  public @Nullable List<ChannelId> defaultChannelIds() {
    return defaultChannelIds;
  }

  /** Sets {@code mode}: null is sent as null. */
  public SetOnboardingRequest mode(@Nullable OnboardingMode mode) {
    this.mode = mode;
    set(3);
    return this;
  }

  /** Returns {@code mode}; null if it is null or not set. */
  public @Nullable OnboardingMode mode() {
    return mode;
  }

  /** Returns what reads and writes it. */
  public static Codec<SetOnboardingRequest> codec() {
    return SetOnboardingRequestCodec.INSTANCE;
  }

  @Override
  byte[] encoded() {
    return SetOnboardingRequestCodec.INSTANCE.encode(this);
  }

  @Override
  void check(Checks checks) {
    checks.items("prompts", prompts, 0, 15);
    checks.each("prompts", prompts);
    checks.items("default_channel_ids", defaultChannelIds, 0, 500);
    checks.different("default_channel_ids", defaultChannelIds);
    GuildRules.onboarding(this, checks);
  }
}
