// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;

/**
 * Channel mention, as Discord sends it. Immutable.
 *
 * <p>Schema {@code MessageMentionChannelResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param type {@code type}
 * @param guildId {@code guild_id}
 * @param unknownFields what has no place here yet
 */
public record ChannelMention(
    ChannelId id,
    String name,
    ChannelType type,
    GuildId guildId,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ChannelMention> codec() {
    return ChannelMentionCodec.INSTANCE;
  }
}
