// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stage instance, as Discord sends it. Immutable.
 *
 * <p>Schema {@code StageInstanceResponse}, since 2026-07-18.
 *
 * @param guildId {@code guild_id}
 * @param channelId {@code channel_id}
 * @param topic {@code topic}
 * @param privacyLevel {@code privacy_level}
 * @param id {@code id}
 * @param discoverableDisabled {@code discoverable_disabled}
 * @param guildScheduledEventId {@code guild_scheduled_event_id}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record StageInstance(
    GuildId guildId,
    ChannelId channelId,
    String topic,
    StagePrivacyLevel privacyLevel,
    StageInstanceId id,
    boolean discoverableDisabled,
    @Nullable ScheduledEventId guildScheduledEventId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<StageInstance> codec() {
    return StageInstanceCodec.INSTANCE;
  }
}
