// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Onboarding, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserGuildOnboardingResponse}, since 2026-07-18.
 *
 * @param guildId {@code guild_id}
 * @param prompts {@code prompts}
 * @param defaultChannelIds {@code default_channel_ids}: different items
 * @param enabled {@code enabled}
 * @param mode {@code mode}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record Onboarding(
    GuildId guildId,
    List<OnboardingPrompt> prompts,
    List<ChannelId> defaultChannelIds,
    boolean enabled,
    @Nullable OnboardingMode mode,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<Onboarding> codec() {
    return OnboardingCodec.INSTANCE;
  }
}
