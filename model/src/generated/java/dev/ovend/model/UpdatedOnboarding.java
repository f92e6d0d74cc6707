// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;

/**
 * Updated onboarding, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildOnboardingResponse}, since 2026-07-18.
 *
 * @param guildId {@code guild_id}
 * @param prompts {@code prompts}
 * @param defaultChannelIds {@code default_channel_ids}: different items
 * @param enabled {@code enabled}
 * @param mode {@code mode}
 * @param unknownFields what has no place here yet
 */
public record UpdatedOnboarding(
    GuildId guildId,
    List<OnboardingPrompt> prompts,
    List<ChannelId> defaultChannelIds,
    boolean enabled,
    OnboardingMode mode,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<UpdatedOnboarding> codec() {
    return UpdatedOnboardingCodec.INSTANCE;
  }
}
