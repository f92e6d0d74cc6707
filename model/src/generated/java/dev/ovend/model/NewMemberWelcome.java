// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * New member welcome, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildHomeSettingsResponse}, since 2026-07-18.
 *
 * @param guildId {@code guild_id}
 * @param enabled {@code enabled}
 * @param welcomeMessage {@code welcome_message}: null if there is none
 * @param newMemberActions {@code new_member_actions}
 * @param resourceChannels {@code resource_channels}
 * @param unknownFields what has no place here yet
 */
public record NewMemberWelcome(
    GuildId guildId,
    boolean enabled,
    @Nullable WelcomeMessage welcomeMessage,
    List<NewMemberAction> newMemberActions,
    List<ResourceChannel> resourceChannels,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<NewMemberWelcome> codec() {
    return NewMemberWelcomeCodec.INSTANCE;
  }
}
