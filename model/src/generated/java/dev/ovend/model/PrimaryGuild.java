// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Primary guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code UserPrimaryGuildResponse}, since 2026-07-18.
 *
 * @param identityGuildId {@code identity_guild_id}: null if there is none
 * @param identityEnabled {@code identity_enabled}: null if there is none
 * @param tag {@code tag}: null if there is none
 * @param badge {@code badge}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record PrimaryGuild(
    @Nullable GuildId identityGuildId,
    @Nullable Boolean identityEnabled,
    @Nullable String tag,
    @Nullable String badge,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<PrimaryGuild> codec() {
    return PrimaryGuildCodec.INSTANCE;
  }
}
