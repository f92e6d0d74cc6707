// Generated from Discord's API description; do not edit.
package dev.ovend.model;

import dev.ovend.json.Codec;
import dev.ovend.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Connected account guild, as Discord sends it. Immutable.
 *
 * <p>Schema {@code ConnectedAccountGuildResponse}, since 2026-07-18.
 *
 * @param id {@code id}
 * @param name {@code name}
 * @param icon {@code icon}: null if there is none
 * @param unknownFields what has no place here yet
 */
public record ConnectedAccountGuild(
    GuildId id,
    String name,
    @Nullable String icon,
    Map<String, RawJson> unknownFields) {

  /** Returns what reads and writes it. */
  public static Codec<ConnectedAccountGuild> codec() {
    return ConnectedAccountGuildCodec.INSTANCE;
  }
}
