// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Onboarding prompt option, as Discord sends it. Immutable.
 *
 * <p>Schema {@code OnboardingPromptOptionResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param title {@code title}
 * @param description {@code description}
 * @param emoji {@code emoji}
 * @param roleIds {@code role_ids}: different items
 * @param channelIds {@code channel_ids}: different items
 * @param unknownFields what has no place here yet
 */
public record OnboardingPromptOption(
    OnboardingPromptOptionId id,
    String title,
    String description,
    SettingsEmoji emoji,
    List<RoleId> roleIds,
    List<ChannelId> channelIds,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<OnboardingPromptOption> codec() {
    return OnboardingPromptOptionCodec.INSTANCE;
  }
}
