// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Guild activity location, as Discord sends it. Immutable.
 *
 * <p>Schema {@code GuildChannelLocation}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param kind {@code kind}
 * @param channelId {@code channel_id}
 * @param guildId {@code guild_id}
 * @param unknownFields what has no place here yet
 */
public record GuildActivityLocation(
    String id,
    ActivityLocationKind kind,
    ChannelId channelId,
    GuildId guildId,
    Map<String, RawJson> unknownFields)
    implements ActivityLocation {

  /** Returns what reads and writes it. */
  public static Codec<GuildActivityLocation> codec() {
    return GuildActivityLocationCodec.INSTANCE;
  }
}
